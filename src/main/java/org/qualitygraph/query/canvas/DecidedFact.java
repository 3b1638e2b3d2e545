package org.qualitygraph.query.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.decision.Subject;
import org.qualitygraph.decision.Verdict;
import org.qualitygraph.query.Named;
import org.qualitygraph.query.canvas.FactAnswer.Quote;
import org.qualitygraph.query.canvas.FactAnswer.Thing;
import org.qualitygraph.query.decided.EmbeddedJson;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A decision about a fact that is in force, with what had been read. */
record DecidedFact(
        String id,
        String verdict,
        String by,
        String why,
        String at,
        String factKind,
        @JsonDeserialize(using = EmbeddedJson.class) Map<String, @Nullable Object> extracted,
        double confidence,
        String rule,
        Named speech,
        @Nullable Integer year,
        List<Quote> evidence) {

    private static final Map<Object, String> STANDINGS = Map.of("APPLIED", "APPLIED_FOR", "ASPIRES", "ASPIRES_TO");

    FactAnswer.Decision told() {
        return new FactAnswer.Decision(id, verdict, by, why, at, extracted);
    }

    /** {@return the fact as it was read, for one that the graph does not hold any more} */
    FactAnswer answer(String fact) {
        return new FactAnswer(
                fact,
                factKind,
                type(),
                thing("actor", "subject"),
                Objects.requireNonNullElse(
                        thing("award", "metric", "task", "text", "name"), new Thing(null, null, factKind)),
                new HashMap<>(extracted),
                Verdict.parse(verdict).status().label(),
                confidence,
                rule,
                speech,
                year,
                evidence,
                told());
    }

    private String type() {
        return switch (Subject.parse(factKind)) {
            case RESPONSIBILITY -> String.valueOf(extracted.get("role"));
            case AWARD_FACT -> STANDINGS.getOrDefault(extracted.get("status"), String.valueOf(extracted.get("status")));
            case INDICATOR -> "REPORTS";
            case PROBLEM -> "FACES";
            case TASK -> "Task";
            case MENTION -> "MENTIONS";
            case CITATION -> "CITES";
        };
    }

    private @Nullable Thing thing(String... names) {
        for (String name : names) {
            Object value = extracted.get(name);
            if (value != null) {
                Object type = extracted.get(name + "Type");
                return new Thing(
                        null,
                        value.toString(),
                        type == null ? name : type.toString().toLowerCase(Locale.ROOT));
            }
        }
        return null;
    }
}
