package org.qualitygraph.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qualitygraph.text.Span;

/**
 * All mentions of a speech in reading order.
 *
 * @param all sorted by start, the longer first
 */
public record Mentions(List<Mention> all) {

    public Mentions {
        all = all.stream().sorted(Comparator.comparing(Mention::span)).toList();
    }

    /** {@return the mentions of one kind} */
    public <M extends Mention> List<M> of(Class<M> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** {@return the mentions of one kind that lie inside {@code span}} */
    public <M extends Mention> List<M> in(Span span, Class<M> kind) {
        return of(kind).stream()
                .filter(mention -> span.contains(mention.span()))
                .toList();
    }

    /** {@return the longest mention of one of the kinds that starts at {@code start}} */
    public Optional<Mention> startingAt(int start, List<Class<? extends Mention>> kinds) {
        return all.stream()
                .filter(mention -> mention.span().start() == start)
                .filter(mention -> kinds.stream().anyMatch(kind -> kind.isInstance(mention)))
                .max(Comparator.comparingInt(mention -> mention.span().length()));
    }
}
