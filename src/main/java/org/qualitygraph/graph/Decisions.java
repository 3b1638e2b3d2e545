package org.qualitygraph.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.qualitygraph.decision.DecidedSpeech;
import org.qualitygraph.decision.Reason;
import org.qualitygraph.decision.RefusedDecision;
import org.qualitygraph.decision.Saying;
import org.qualitygraph.decision.UnknownTarget;
import org.qualitygraph.decision.Verdict;
import org.qualitygraph.knowledge.Entity.Region.Level;
import org.qualitygraph.knowledge.SpeechFacts;
import org.springframework.stereotype.Component;

/** Takes decisions of people down and puts them in force, both in one transaction. */
@Component
public final class Decisions {
    private final Transactions transactions;
    private final SpeechRewriting rewriting;
    private final EntityMerging merging;
    private final PlaceNaming naming;
    private final SpeechComparison comparison;

    Decisions(Transactions transactions, RowSource source, SpeechComparison comparison) {
        this.transactions = transactions;
        this.comparison = comparison;
        rewriting = new SpeechRewriting(source);
        merging = new EntityMerging(rewriting);
        naming = new PlaceNaming(source, rewriting);
    }

    /**
     * Decides about a fact.
     *
     * @param values what is right instead, by name; empty unless the verdict is a correction
     * @return the decision's id
     * @throws UnknownTarget when there is no such fact
     * @throws RefusedDecision when the verdict or a value cannot be
     * @throws GraphUnavailable when the database does not answer
     */
    public String decide(String fact, Verdict verdict, Map<String, @Nullable Object> values, Reason reason) {
        return alone(transaction -> {
            SpeechFacts extracted = DecisionRecords.speechOf(transaction, fact)
                    .flatMap(speech -> SpeechReader.extracted(transaction, speech))
                    .orElseThrow(() -> new UnknownTarget("fact", fact));
            Saying saying = DecidedSpeech.check(extracted, fact, verdict, values);
            String id = DecisionRecords.newId();
            DecisionRecords.add(
                    transaction,
                    id,
                    SpeechDecisions.FACT,
                    reason,
                    "verdict",
                    verdict.label(),
                    "fact",
                    fact,
                    "factKind",
                    saying.subject().label(),
                    "speech",
                    extracted.speech().id(),
                    "values",
                    JsonProperty.of(values),
                    "extracted",
                    JsonProperty.of(saying.values()));
            rewriting.rewrite(transaction, extracted);
            return id;
        });
    }

    /**
     * Names the place that a speech does not name.
     *
     * @param place id of the masked region
     * @param name its full name
     * @param code its code; null leaves it to the gazetteer, which may not know the place
     * @param level what it is where the gazetteer does not tell; null means a prefecture
     * @return the decision's id
     * @throws UnknownTarget when there is no such place
     * @throws RefusedDecision when the place has a name, or no place has the code
     * @throws GraphUnavailable when the database does not answer
     */
    public String name(String place, String name, @Nullable String code, @Nullable Level level, Reason reason) {
        PlaceNaming.Named named = new PlaceNaming.Named(name, code, level);
        String decision = alone(transaction -> naming.name(transaction, place, named, reason));
        comparison.refresh();
        return decision;
    }

    /**
     * Says that several names mean one entity.
     *
     * @param into id of the entity that stays
     * @param entities ids of those that go
     * @return the decisions' ids, one for each that goes
     * @throws UnknownTarget when there is no such entity
     * @throws RefusedDecision when they are not of the same kind
     * @throws GraphUnavailable when the database does not answer
     */
    public List<String> merge(String into, List<String> entities, Reason reason) {
        List<String> decisions = alone(transaction -> merging.merge(transaction, into, entities, reason));
        comparison.refresh();
        return decisions;
    }

    /**
     * Takes a decision back; what was decided before it is in force again.
     *
     * @throws UnknownTarget when there is no such decision
     * @throws RefusedDecision when it was undone before
     * @throws GraphUnavailable when the database does not answer
     */
    public void undo(String decision, Reason reason) {
        String kind = alone(transaction -> undo(transaction, decision, reason));
        if (!kind.equals(SpeechDecisions.FACT)) {
            comparison.refresh();
        }
    }

    /**
     * Takes names apart that were merged into an entity.
     *
     * @param entities ids of the names to take out; none means all
     * @return the ids of the decisions that are undone
     * @throws RefusedDecision when none of them was merged into it
     * @throws GraphUnavailable when the database does not answer
     */
    public List<String> split(String into, List<String> entities, Reason reason) {
        List<String> undone = alone(transaction -> {
            List<String> merges = EntityMerging.into(transaction, into, entities);
            merges.forEach(merge -> undo(transaction, merge, reason));
            return merges;
        });
        comparison.refresh();
        return undone;
    }

    private String undo(TransactionContext transaction, String id, Reason reason) {
        Merges before = SpeechDecisions.read(transaction, "").merges();
        Value decision = DecisionRecords.undo(transaction, id, reason);
        String kind = decision.get("kind").asString();
        if (kind.equals(SpeechDecisions.MERGE)) {
            merging.split(transaction, decision.get("into").asString(), before);
        } else {
            rewriting.rewrite(transaction, decision.get("speech").asString());
        }
        return kind;
    }

    private <T> T alone(TransactionCallback<T> work) {
        return transactions.change(transaction -> {
            DecidedRows.lock(transaction);
            return work.execute(transaction);
        });
    }
}
