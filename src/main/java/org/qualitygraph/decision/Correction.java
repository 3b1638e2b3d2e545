package org.qualitygraph.decision;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.knowledge.Entity;
import org.qualitygraph.knowledge.Fact;
import org.qualitygraph.knowledge.FactsJson;
import org.qualitygraph.knowledge.Provenance;

/** Facts with other values than those that were read. */
final class Correction {
    private static final List<String> OBLIGATIONS = List.of("must", "should", "may", "forbid");
    private static final List<String> SUBJECTS =
            List.of("region", "enterprise", "organization", "person", "product", "department");

    private Correction() {}

    /**
     * {@return the fact with the changed values}
     *
     * @throws RefusedDecision when a value cannot be right
     */
    static Fact of(Fact fact, Map<String, @Nullable Object> changes, Provenance provenance) {
        Values values = new Values(FactsJson.properties(fact), changes);
        return switch (fact) {
            case Fact.Responsibility it ->
                new Fact.Responsibility(
                        values.text("actor"),
                        values.choice("actorType", Fact.Responsibility.ActorType.class),
                        values.optional("region"),
                        values.choice("role", Fact.Responsibility.Role.class),
                        values.text("task"),
                        values.oneOf("obligation", OBLIGATIONS),
                        values.optional("deadline"),
                        it.areas(),
                        it.policies(),
                        provenance);
            case Fact.AwardFact it ->
                new Fact.AwardFact(
                        values.optional("subject"),
                        subjectType(values, it.subjectType()),
                        values.text("award"),
                        values.choice("status", Fact.AwardFact.Status.class),
                        values.whole("count"),
                        values.whole("year"),
                        provenance);
            case Fact.Indicator it ->
                new Fact.Indicator(
                        values.optional("subject"),
                        subjectType(values, it.subjectType()),
                        values.text("metric"),
                        values.required("value"),
                        values.number("upperBound"),
                        Objects.requireNonNullElse(values.optional("unit"), ""),
                        values.choice("kind", Fact.Indicator.Kind.class),
                        values.whole("year"),
                        provenance);
            case Fact.Problem it -> new Fact.Problem(values.text("text"), provenance);
        };
    }

    /** A type that was read may be any of the guide's; one that a person gives is one of those known here. */
    private static String subjectType(Values values, String read) {
        String type = values.text("subjectType");
        return type.equals(read) ? type : values.oneOf("subjectType", SUBJECTS);
    }

    /** {@return the name of something with another provenance} */
    static Entity of(Entity entity, Provenance provenance) {
        return switch (entity) {
            case Entity.Region it -> new Entity.Region(it.name(), it.level(), it.identity(), provenance);
            case Entity.Department it ->
                new Entity.Department(it.name(), it.region(), it.function(), it.kind(), it.generic(), provenance);
            case Entity.Enterprise it -> new Entity.Enterprise(it.name(), it.local(), provenance);
            case Entity.Policy it ->
                new Entity.Policy(it.name(), it.kind(), it.number(), it.status(), it.issuer(), provenance);
            case Entity.Award it -> new Entity.Award(it.name(), it.level(), it.category(), it.grantor(), provenance);
        };
    }
}
