package org.qualitygraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.TransactionContext;
import org.qualitygraph.decision.Reason;
import org.qualitygraph.decision.RefusedDecision;
import org.qualitygraph.decision.UnknownTarget;
import org.qualitygraph.graph.Merges.Target;

/** Makes one entity of several and takes them apart again, by writing anew the speeches that speak of them. */
final class EntityMerging {
    private static final String ENTITY = CypherFile.read("decision", "entity");
    private static final String SPEECHES = CypherFile.read("decision", "speeches-of-entity");
    private static final String MERGES = CypherFile.read("decision", "merges-into");
    private static final String ALIASES = CypherFile.read("decision", "aliases");

    /** What the gazetteer and not a speech knows, and why no merge can say otherwise. */
    private static final Map<String, String> KEPT_APART = Map.of(
            "Region",
            "Places cannot be merged, '%s' is one: their bodies, prizes and companies are told apart by them. Another name of a place"
                    + " belongs into regions-short.csv, one that became another into regions-successors.csv; one that a speech"
                    + " does not name is named with /api/entities/{id}/name.",
            "DepartmentFunction",
            "Functions cannot be merged, '%s' is one: the gazetteer says which function a body has. Change it there in"
                    + " departments.csv, or say in lineage.csv which function took over; then import again.");

    private final SpeechRewriting rewriting;

    EntityMerging(SpeechRewriting rewriting) {
        this.rewriting = rewriting;
    }

    /** {@return the ids of the decisions, one for each of the entities that go} */
    List<String> merge(TransactionContext transaction, String into, List<String> entities, Reason reason) {
        Target target = entity(transaction, into);
        Set<String> speeches = new LinkedHashSet<>();
        List<String> decisions = new ArrayList<>();
        for (String id : Set.copyOf(entities)) {
            Target other = entity(transaction, id);
            check(target, other);
            speeches.addAll(speechesOf(transaction, id));
            decisions.add(record(transaction, other, target, reason));
        }
        speeches.forEach(speech -> rewriting.rewrite(transaction, speech));
        tellAliases(transaction, into);
        return decisions;
    }

    private static void check(Target target, Target other) {
        if (target.id().equals(other.id())) {
            throw new RefusedDecision("An entity cannot be merged into itself: '%s'.".formatted(target.id()));
        }
        Target given = KEPT_APART.containsKey(target.label()) ? target : other;
        if (KEPT_APART.containsKey(given.label())) {
            throw new RefusedDecision(KEPT_APART.get(given.label()).formatted(given.name()));
        }
        if (!target.label().equals(other.label())) {
            throw new RefusedDecision("Only names of one kind can be merged; '%s' is a %s, '%s' a %s."
                    .formatted(target.id(), target.label(), other.id(), other.label()));
        }
    }

    private static String record(TransactionContext transaction, Target other, Target target, Reason reason) {
        String decision = DecisionRecords.newId();
        DecisionRecords.add(
                transaction,
                decision,
                SpeechDecisions.MERGE,
                reason,
                "verdict",
                "merge",
                "entity",
                other.id(),
                "name",
                other.properties().get("name"),
                "into",
                target.id(),
                "intoName",
                target.properties().get("name"),
                "label",
                target.label(),
                "target",
                JsonProperty.of(target.properties()),
                "regions",
                target.regions(),
                "functions",
                target.functions());
        return decision;
    }

    /**
     * Takes apart what was merged; the decision that did so is undone already.
     *
     * @param into the entity that was to stay
     * @param before the merges before that
     */
    void split(TransactionContext transaction, String into, Merges before) {
        String standing = before.target(into).map(Target::id).orElse(into);
        speechesOf(transaction, standing).stream()
                .filter(speech -> Extractions.find(transaction, speech).isPresent())
                .forEach(speech -> rewriting.rewrite(transaction, speech));
        tellAliases(transaction, standing);
        tellAliases(transaction, into);
    }

    /**
     * {@return the decisions that merged the entities, or any, into another}
     *
     * @throws RefusedDecision when there is none
     */
    static List<String> into(TransactionContext transaction, String into, List<String> entities) {
        List<String> found = transaction
                .run(MERGES, Map.of("into", into, "entities", entities))
                .list(row -> row.get("id").asString());
        if (found.isEmpty()) {
            throw new RefusedDecision(
                    "Nothing of that was merged into '%s'; /api/decisions?kind=merge lists the merges."
                            .formatted(into));
        }
        return found;
    }

    private static void tellAliases(TransactionContext transaction, String id) {
        Merges now = SpeechDecisions.read(transaction, "").merges();
        transaction.run(ALIASES, Map.of("id", id, "aliases", now.aliases(id))).consume();
    }

    private static List<String> speechesOf(TransactionContext transaction, String id) {
        return transaction
                .run(SPEECHES, Map.of("id", id))
                .list(row -> row.get("id").asString());
    }

    private static Target entity(TransactionContext transaction, String id) {
        return transaction.run(ENTITY, Map.of("id", id)).stream()
                .map(row -> new Target(
                        id,
                        row.get("label").asString(),
                        row.get("properties").asMap(),
                        row.get("regions").asList(value -> value.asString()),
                        row.get("functions").asList(value -> value.asString())))
                .findFirst()
                .orElseThrow(() -> new UnknownTarget("name", id));
    }
}
