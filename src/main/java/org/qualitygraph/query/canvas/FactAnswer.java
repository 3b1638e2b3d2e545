package org.qualitygraph.query.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.Named;

/**
 * One fact and the words that state it.
 *
 * @param kind {@code responsibility}, {@code awardFact}, {@code indicator}, {@code problem}, {@code task}, {@code mention},
 *     {@code citation} or {@code issue}
 * @param type of the relationship, or {@code Task}
 * @param subject who or what it is said of, null for a task
 * @param properties what else it tells
 * @param status {@code extracted}, or what a person decided
 * @param confidence above 0, at most 1
 * @param rule which rule found it
 * @param year the speech's year
 * @param decision what a person decided about it, null where nobody did or where it is one of many
 */
public record FactAnswer(
        String id,
        String kind,
        String type,
        @Nullable Thing subject,
        Thing object,
        Map<String, @Nullable Object> properties,
        String status,
        double confidence,
        String rule,
        Named speech,
        @Nullable Integer year,
        List<Quote> evidence,
        @Nullable Decision decision) {

    public FactAnswer {
        properties = Told.of(properties);
    }

    /**
     * A node that a fact is about.
     *
     * @param id null for what a rejected fact was about
     * @param name null for a place that its speech does not name
     */
    public record Thing(@Nullable String id, @Nullable String name, String kind) {}

    /**
     * Words of a speech.
     *
     * @param start where they begin in the speech's text, in Unicode code points
     * @param sentence in which they begin
     */
    public record Quote(
            int start, int end, String text, @Nullable Sentence sentence) {}

    /**
     * What a person decided.
     *
     * @param verdict {@code confirm}, {@code reject} or {@code correct}
     * @param extracted what had been read, by name, whatever it says now
     */
    public record Decision(
            String id, String verdict, String by, String why, String at, Map<String, @Nullable Object> extracted) {}

    /** A sentence and where it stands in its speech. */
    public record Sentence(String id, int start, int end, String text) {}

    /** {@return the same with what the object tells of itself} */
    FactAnswer with(Map<String, @Nullable Object> told) {
        Map<String, @Nullable Object> all = new HashMap<>(told);
        all.putAll(properties);
        all.remove("id");
        return new FactAnswer(
                id, kind, type, subject, object, all, status, confidence, rule, speech, year, evidence, decision);
    }

    /** {@return the same with what a person decided about it} */
    FactAnswer with(Decision decided) {
        return new FactAnswer(
                id, kind, type, subject, object, properties, status, confidence, rule, speech, year, evidence, decided);
    }
}
