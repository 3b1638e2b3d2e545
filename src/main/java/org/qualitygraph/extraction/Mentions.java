package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qualitygraph.text.Span;

/** All mentions of a speech in reading order. */
public final class Mentions {
    private final List<Mention> all;
    private final int longest;
    private final Map<Integer, List<Mention>> byStart;
    private final BitSet starts = new BitSet();
    private final Map<Class<?>, List<Mention>> byKind = new HashMap<>();

    /** The given mentions, put in order: by start, the longer first. */
    public Mentions(List<Mention> found) {
        all = found.stream().sorted(Comparator.comparing(Mention::span)).toList();
        longest =
                all.stream().mapToInt(mention -> mention.span().length()).max().orElse(0);
        all.forEach(mention -> starts.set(mention.span().start()));
        byStart = all.stream()
                .collect(Collectors.groupingBy(mention -> mention.span().start()));
    }

    /** {@return all, sorted by start, the longer first} */
    public List<Mention> all() {
        return all;
    }

    /** {@return the mentions of one kind} */
    @SuppressWarnings("unchecked") // the list under a kind holds nothing else
    public <M extends Mention> List<M> of(Class<M> kind) {
        return (List<M>) byKind.computeIfAbsent(
                kind, key -> all.stream().filter(key::isInstance).toList());
    }

    /** {@return the mentions of one kind that lie inside {@code span}} */
    public <M extends Mention> List<M> in(Span span, Class<M> kind) {
        return inside(of(kind), span);
    }

    /** {@return the mentions that lie inside {@code span}} */
    public List<Mention> in(Span span) {
        return inside(all, span);
    }

    private static <M extends Mention> List<M> inside(List<M> sorted, Span span) {
        List<M> inside = new ArrayList<>();
        for (int i = firstFrom(sorted, span.start()); i < sorted.size(); i++) {
            Span found = sorted.get(i).span();
            if (found.start() >= span.end()) {
                break;
            }
            if (span.contains(found)) {
                inside.add(sorted.get(i));
            }
        }
        return Collections.unmodifiableList(inside);
    }

    /** {@return the mentions that share a character with {@code span}} */
    public List<Mention> overlapping(Span span) {
        List<Mention> sharing = new ArrayList<>();
        for (int i = firstFrom(all, span.start() - longest); i < all.size(); i++) {
            Span found = all.get(i).span();
            if (found.start() >= span.end()) {
                break;
            }
            if (found.overlaps(span)) {
                sharing.add(all.get(i));
            }
        }
        return Collections.unmodifiableList(sharing);
    }

    /** {@return the mentions that start at {@code start}} */
    public List<Mention> startingAt(int start) {
        return starts.get(start) ? byStart.getOrDefault(start, List.of()) : List.of();
    }

    /** {@return the longest mention of one of the kinds that starts at {@code start}} */
    public Optional<Mention> startingAt(int start, List<Class<? extends Mention>> kinds) {
        if (!starts.get(start)) {
            return Optional.empty();
        }
        for (Mention mention : startingAt(start)) {
            if (isOne(mention, kinds)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    private static boolean isOne(Mention mention, List<Class<? extends Mention>> kinds) {
        for (Class<? extends Mention> kind : kinds) {
            if (kind.isInstance(mention)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the index of the first mention that starts at {@code position} or behind it} */
    private static int firstFrom(List<? extends Mention> sorted, int position) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).span().start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
