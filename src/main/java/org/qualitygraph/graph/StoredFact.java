package org.qualitygraph.graph;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.qualitygraph.knowledge.Fact;

/** Relationships and nodes of the graph as what a speech states. */
final class StoredFact {
    private StoredFact() {}

    static Fact of(Record row, StoredText text) {
        String kind = row.get("kind").asString();
        return switch (kind) {
            case "responsibility" -> responsibility(row, text);
            case "awardFact" -> award(row, text);
            case "indicator" -> indicator(row, text);
            case "problem" ->
                new Fact.Problem(row.get("fact").get("text").asString(), text.provenance(row.get("fact")));
            default -> throw new IllegalStateException("unknown kind of fact: " + kind);
        };
    }

    private static Fact responsibility(Record row, StoredText text) {
        Value fact = row.get("fact");
        Value task = row.get("about");
        return new Fact.Responsibility(
                fact.get("actor").asString(),
                Fact.Responsibility.ActorType.valueOf(
                        fact.get("actorType").asString().toUpperCase(Locale.ROOT)),
                fact.get("region").asString(null),
                Fact.Responsibility.Role.valueOf(row.get("type").asString()),
                task.get("text").asString(),
                task.get("obligation").asString(),
                task.get("deadline").asString(null),
                row.get("areas").asList(Value::asString),
                row.get("policies").asList(Value::asString),
                text.provenance(fact));
    }

    private static Fact award(Record row, StoredText text) {
        Value fact = row.get("fact");
        String type = row.get("type").asString();
        Fact.AwardFact.Status status = switch (type) {
            case "WON" -> Fact.AwardFact.Status.WON;
            case "APPLIED_FOR" -> Fact.AwardFact.Status.APPLIED;
            case "ASPIRES_TO" -> Fact.AwardFact.Status.ASPIRES;
            case "LACKS" -> Fact.AwardFact.Status.LACKS;
            case "ESTABLISHED" -> Fact.AwardFact.Status.ESTABLISHED;
            default -> throw new IllegalStateException("unknown standing to an award: " + type);
        };
        return new Fact.AwardFact(
                fact.get("subject").asString(null),
                fact.get("subjectType").asString(),
                fact.get("award").asString(),
                status,
                StoredText.integer(fact.get("count")),
                StoredText.integer(fact.get("year")),
                text.provenance(fact));
    }

    private static Fact indicator(Record row, StoredText text) {
        Value fact = row.get("fact");
        return new Fact.Indicator(
                fact.get("subject").asString(null),
                fact.get("subjectType").asString(),
                row.get("about").get("name").asString(),
                new BigDecimal(fact.get("exactValue").asString()),
                decimal(fact.get("exactUpperBound").asString(null)),
                fact.get("unit").asString(),
                Fact.Indicator.Kind.valueOf(fact.get("kind").asString().toUpperCase(Locale.ROOT)),
                StoredText.integer(fact.get("year")),
                text.provenance(fact));
    }

    private static @Nullable BigDecimal decimal(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }
}
