package org.qualitygraph.graph;

import java.util.List;
import java.util.Locale;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.qualitygraph.knowledge.Entity;
import org.qualitygraph.knowledge.Identity;

/** Mentions of the graph as what a speech names. */
final class StoredEntity {
    private StoredEntity() {}

    static Entity of(Record row, StoredText text) {
        Value fact = row.get("fact");
        String kind = row.get("kind").asString();
        return switch (kind) {
            case "Region" -> region(fact, text);
            case "Department" ->
                new Entity.Department(
                        fact.get("name").asString(),
                        fact.get("region").asString(null),
                        fact.get("function").asString(null),
                        fact.get("kind").asString(),
                        fact.get("generic").asBoolean(),
                        text.provenance(fact));
            case "Enterprise" ->
                new Entity.Enterprise(
                        fact.get("name").asString(), fact.get("local").asBoolean(), text.provenance(fact));
            case "Policy" ->
                new Entity.Policy(
                        fact.get("name").asString(),
                        Entity.Policy.Kind.valueOf(fact.get("kind").asString().toUpperCase(Locale.ROOT)),
                        fact.get("number").asString(null),
                        fact.get("policyStatus").asString(null),
                        fact.get("issuer").asString(null),
                        text.provenance(fact));
            case "Award" ->
                new Entity.Award(
                        fact.get("name").asString(),
                        fact.get("level").asString(null),
                        fact.get("category").asString(null),
                        fact.get("grantor").asString(null),
                        text.provenance(fact));
            default -> throw new IllegalStateException("a speech mentions a node of an unknown kind: " + kind);
        };
    }

    static Entity.Region region(Value fact, StoredText text) {
        return new Entity.Region(
                fact.get("name").asString(),
                Entity.Region.Level.valueOf(fact.get("level").asString().toUpperCase(Locale.ROOT)),
                identity(fact),
                text.provenance(fact));
    }

    private static Identity identity(Value fact) {
        return Identity.of(
                fact.get("code").isNull()
                        ? fact.get("candidates").asList(Value::asString, List.of())
                        : List.of(fact.get("code").asString()));
    }
}
