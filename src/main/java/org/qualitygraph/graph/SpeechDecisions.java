package org.qualitygraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.qualitygraph.decision.FactDecision;
import org.qualitygraph.decision.PlaceName;
import org.qualitygraph.decision.Subject;
import org.qualitygraph.decision.Verdict;
import org.qualitygraph.knowledge.Entity.Region.Level;

/**
 * What people decided that concerns one speech.
 *
 * @param facts about its facts, in the order in which they did
 * @param place what they named its place, null when they did not
 * @param merges of all names
 */
record SpeechDecisions(List<FactDecision> facts, @Nullable PlaceName place, Merges merges) {
    static final String FACT = "fact";
    static final String PLACE = "place";
    static final String MERGE = "merge";

    private static final String READ = CypherFile.read("decision", "of-speech");

    static SpeechDecisions read(TransactionContext transaction, String speech) {
        List<FactDecision> facts = new ArrayList<>();
        List<PlaceName> places = new ArrayList<>();
        List<Merges.Merge> merges = new ArrayList<>();
        List<Value> found = transaction.run(READ, Map.of("speech", speech)).list(row -> row.get("decision"));
        for (Value decision : found) {
            switch (decision.get("kind").asString()) {
                case FACT -> facts.add(fact(decision));
                case PLACE -> places.add(place(decision));
                default -> merges.add(merge(decision));
            }
        }
        return new SpeechDecisions(List.copyOf(facts), places.isEmpty() ? null : places.getLast(), new Merges(merges));
    }

    boolean isEmpty() {
        return facts.isEmpty() && place == null && merges.isEmpty();
    }

    private static FactDecision fact(Value decision) {
        return new FactDecision(
                decision.get("id").asString(),
                decision.get("fact").asString(),
                Subject.parse(decision.get("factKind").asString()),
                Verdict.parse(decision.get("verdict").asString()),
                JsonProperty.map(decision.get("values")),
                JsonProperty.map(decision.get("extracted")),
                decision.get("others").asList(Value::asString, List.of()));
    }

    private static PlaceName place(Value decision) {
        return new PlaceName(
                decision.get("id").asString(),
                decision.get("name").asString(),
                Level.valueOf(decision.get("level").asString()),
                decision.get("code").asString(null));
    }

    private static Merges.Merge merge(Value decision) {
        return new Merges.Merge(
                decision.get("entity").asString(),
                decision.get("name").asString(),
                new Merges.Target(
                        decision.get("into").asString(),
                        decision.get("label").asString(),
                        JsonProperty.map(decision.get("target")),
                        decision.get("regions").asList(Value::asString),
                        decision.get("functions").asList(Value::asString)));
    }
}
