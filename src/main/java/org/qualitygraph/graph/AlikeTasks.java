package org.qualitygraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.text.Shingles;

/**
 * Which tasks of different cities are told alike.
 *
 * <p>A task is compared only with its next neighbours in each of its buckets, so that the work grows with the number of tasks,
 * not with its square, even where a thousand cities say the same; the outcome does not depend on the order of the tasks.
 */
final class AlikeTasks {
    private static final double ALIKE = 0.6;
    private static final int NEIGHBOURS = 4;
    private static final int FEWEST_SHINGLES = 4;
    private final List<Task> tasks;
    private int comparisons;

    AlikeTasks(List<Task> tasks) {
        this.tasks = tasks.stream()
                .filter(task -> task.shingles().size() >= FEWEST_SHINGLES)
                .sorted(Comparator.comparing(Task::id))
                .toList();
    }

    /**
     * A task as it is compared.
     *
     * @param city id of the region in which it was set
     */
    record Task(String id, String city, Shingles shingles) {}

    /** Two tasks that are alike, the smaller id first. */
    record Pair(String one, String other) {}

    /** {@return the similarity of each pair that is alike, rounded to hundredths} */
    Map<Pair, Double> pairs() {
        List<int[]> bands =
                tasks.stream().map(task -> MinHash.bands(task.shingles())).toList();
        Map<Pair, Double> pairs = new HashMap<>();
        for (int band = 0; band < MinHash.BANDS; band++) {
            for (List<Integer> bucket : buckets(bands, band)) {
                compare(bucket, pairs);
            }
        }
        return pairs;
    }

    /** {@return how many pairs were looked at} */
    int comparisons() {
        return comparisons;
    }

    private static Iterable<List<Integer>> buckets(List<int[]> bands, int band) {
        Map<Integer, List<Integer>> buckets = new HashMap<>();
        for (int i = 0; i < bands.size(); i++) {
            buckets.computeIfAbsent(bands.get(i)[band], any -> new ArrayList<>())
                    .add(i);
        }
        return buckets.values();
    }

    private void compare(List<Integer> bucket, Map<Pair, Double> pairs) {
        for (int i = 0; i < bucket.size(); i++) {
            Task one = tasks.get(bucket.get(i));
            for (int j = i + 1; j < Math.min(bucket.size(), i + 1 + NEIGHBOURS); j++) {
                Task other = tasks.get(bucket.get(j));
                if (!one.city().equals(other.city())) {
                    pairs.computeIfAbsent(new Pair(one.id(), other.id()), any -> similarity(one, other));
                }
            }
        }
    }

    /** {@return null, which a map does not keep, where two tasks are not alike} */
    private @Nullable Double similarity(Task one, Task other) {
        comparisons++;
        double similarity = one.shingles().similarity(other.shingles());
        return similarity < ALIKE ? null : Double.valueOf(Math.round(similarity * 100) / 100.0);
    }
}
