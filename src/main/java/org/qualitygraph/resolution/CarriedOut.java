package org.qualitygraph.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.qualitygraph.extraction.Mention.PolicyMention;
import org.qualitygraph.extraction.Mentions;
import org.qualitygraph.gazetteer.Lexicon;
import org.qualitygraph.gazetteer.WordClass;

/** Which policies a task carries out: 落实《甲意见》, 按照甲办法的规定; one that drafts 《甲意见》 does not. */
final class CarriedOut {
    private final Lexicon lexicon;
    private final List<String> names;

    CarriedOut(Lexicon lexicon, Mentions mentions) {
        this.lexicon = lexicon;
        names = mentions.of(PolicyMention.class).stream()
                .map(PolicyMention::name)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** {@return the names of the policies, in the order in which they stand in the task} */
    List<String> by(String task) {
        TreeMap<Integer, String> found = new TreeMap<>();
        for (String name : names) {
            int at = task.indexOf(name);
            boolean inside = found.entrySet().stream()
                    .anyMatch(longer -> longer.getKey() <= at
                            && at < longer.getKey() + longer.getValue().length());
            if (at > 0 && !inside && isCarriedOut(task.substring(0, at))) {
                found.put(at, name);
            }
        }
        return new ArrayList<>(found.values());
    }

    /** The verb stands in the same clause, before the title, and nobody only drafts it. */
    private boolean isCarriedOut(String before) {
        String clause = before.substring(before.lastIndexOf('，') + 1);
        return lexicon.occursIn(WordClass.CARRIES_OUT, clause) && !lexicon.occursIn(WordClass.DRAFTS, clause);
    }
}
