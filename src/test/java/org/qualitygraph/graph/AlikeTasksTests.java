package org.qualitygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitygraph.graph.AlikeTasks.Pair;
import org.qualitygraph.graph.AlikeTasks.Task;
import org.qualitygraph.text.Shingles;

class AlikeTasksTests {

    @ParameterizedTest
    @CsvSource({
        "建立完善产品质量追溯体系, 建立完善产品质量追溯体系, 1.0",
        "建立完善产品质量追溯体系, 建立、完善产品质量追溯体系, 1.0",
        "建立完善产品质量安全追溯体系, 建立完善产品质量追溯体系, 0.71",
        "建立完善产品质量追溯体系, 开展特种设备专项整治行动, 0.0"
    })
    void similarityIsTheShareOfPairsOfLetters(String one, String other, double similarity) {
        double found = Shingles.of(one).similarity(Shingles.of(other));
        assertThat(Math.round(found * 100) / 100.0).isEqualTo(similarity);
        assertThat(Shingles.of(other).similarity(Shingles.of(one))).isEqualTo(found);
    }

    @Test
    void onlyTasksOfDifferentCitiesAreLinkedAndEachPairOnce() {
        List<Task> tasks = List.of(
                task("b", "1", "建立完善产品质量追溯体系"),
                task("a", "2", "建立完善产品质量追溯体系"),
                task("c", "1", "建立完善产品质量追溯体系"),
                task("d", "3", "开展特种设备专项整治行动"),
                task("e", "4", "真抓实干"));
        assertThat(new AlikeTasks(tasks).pairs().keySet())
                .containsExactlyInAnyOrder(new Pair("a", "b"), new Pair("a", "c"));
    }

    @Test
    void theOrderOfTheTasksDoesNotMatter() {
        List<Task> tasks = new ArrayList<>(random(500));
        var pairs = new AlikeTasks(tasks).pairs();
        Collections.shuffle(tasks, new Random(7));
        assertThat(new AlikeTasks(tasks).pairs()).isNotEmpty().isEqualTo(pairs);
    }

    @Test
    void nearlyAllAlikePairsAreFound() {
        List<Task> tasks = random(400);
        int alike = 0;
        for (int i = 0; i < tasks.size(); i++) {
            for (int j = i + 1; j < tasks.size(); j++) {
                boolean far = !tasks.get(i).city().equals(tasks.get(j).city());
                alike += far && tasks.get(i).shingles().similarity(tasks.get(j).shingles()) >= 0.6 ? 1 : 0;
            }
        }
        assertThat(new AlikeTasks(tasks).pairs())
                .hasSizeGreaterThan(alike * 9 / 10)
                .hasSizeLessThanOrEqualTo(alike);
    }

    @Test
    void theWorkGrowsWithTheNumberOfTasksEvenWhenAllSayTheSame() {
        int thousand = comparisons(1_000);
        assertThat(comparisons(10_000)).isLessThanOrEqualTo(11 * thousand);
    }

    private static int comparisons(int count) {
        AlikeTasks alike = new AlikeTasks(IntStream.range(0, count)
                .mapToObj(i -> task(String.format("%08x", i), "city" + i, "加强产品质量安全监管"))
                .toList());
        assertThat(alike.pairs()).hasSizeGreaterThan(count);
        return alike.comparisons();
    }

    /** Wordings of ten stems with small changes, each stem in a few cities. */
    private static List<Task> random(int count) {
        Random random = new Random(42);
        List<String> stems = IntStream.range(0, count / 3)
                .mapToObj(any -> letters(random, 16))
                .toList();
        return IntStream.range(0, count)
                .mapToObj(i -> task("t" + i, "city" + i % 50, stems.get(i % stems.size()) + letters(random, 2)))
                .toList();
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 0x4E00, 0x4E00 + 800)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Task task(String id, String city, String text) {
        return new Task(id, city, Shingles.of(text));
    }
}
