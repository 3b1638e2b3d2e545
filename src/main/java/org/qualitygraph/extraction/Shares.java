package org.qualitygraph.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qualitygraph.extraction.TaskClauses.Task;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;
import org.qualitygraph.text.Span;

/** What a clause gives to several: each has all of it, or, where it is told respectively, the part in his place. */
final class Shares {
    private final Lexicon lexicon;

    Shares(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** One actor's part. */
    record Share(Actor actor, Role role, String task, Span span) {

        /** {@return what is given, as a task} */
        Task asTask() {
            return new Task(span, task);
        }
    }

    /** {@return each actor's part of the things that are joined in {@code things}} */
    List<Share> of(List<Actor> actors, String things, Role role, Span clause, boolean respectively) {
        List<String> named = Stream.of(things.split("、|以?及|[和与]"))
                .filter(part -> !part.isEmpty())
                .toList();
        List<String> parts = named.isEmpty() ? List.of(things) : withSharedTail(named);
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            if (respectively && parts.size() == actors.size()) {
                shares.add(new Share(actors.get(i), role, parts.get(i), clause));
            } else {
                shares.add(new Share(actors.get(i), role, things, clause));
            }
        }
        return shares;
    }

    /** 农产品、工业品*区域品牌培育*: members that end alike share what follows the last. */
    private List<String> withSharedTail(List<String> parts) {
        String last = parts.getLast();
        int shared = lexicon.lengthAtEnd(WordClass.SHARED_TAIL, last);
        if (shared > 0 && shared < last.length()) {
            String noun = last.substring(last.length() - shared);
            return parts.stream()
                    .map(part -> part.endsWith(noun) ? part : part + noun)
                    .toList();
        }
        int length = parts.getFirst().length();
        boolean alike = parts.size() > 1
                && last.length() > length + 1
                && parts.stream()
                        .allMatch(part -> part.length() >= length
                                && part.charAt(length - 1) == last.charAt(length - 1)
                                && (part.length() == length || part.equals(last)));
        String tail = alike ? last.substring(length) : "";
        return parts.stream()
                .map(part -> part.length() == length ? part + tail : part)
                .toList();
    }
}
