package org.qualitygraph.graph;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.TransactionContext;
import org.qualitygraph.decision.Renaming;
import org.qualitygraph.knowledge.Entity;
import org.qualitygraph.knowledge.Fact;
import org.qualitygraph.knowledge.Identity;
import org.qualitygraph.knowledge.SpeechFacts;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was read from speeches about which people decided, kept as it was before they did. */
final class Extractions {
    private static final String KEEP = CypherFile.read("decision", "keep-extraction");
    private static final String FIND = CypherFile.read("decision", "extraction");
    private static final String FORGET = CypherFile.read("decision", "forget-extraction");

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Entity.class, Kind.class)
            .addMixIn(Fact.class, Kind.class)
            .addMixIn(Identity.class, Kind.class)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();

    private Extractions() {}

    /** Which of the sealed choices an object is stands in it. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Kind {}

    /**
     * A speech about which people decided.
     *
     * @param facts what was read
     * @param names what it names otherwise since names were merged
     */
    record Kept(SpeechFacts facts, Renaming names) {}

    static void keep(TransactionContext transaction, SpeechFacts facts, Renaming names) {
        Map<String, Object> parameters = Map.of(
                "speech",
                facts.speech().id(),
                "facts",
                JSON.writeValueAsString(facts),
                "names",
                JSON.writeValueAsString(names));
        transaction.run(KEEP, parameters).consume();
    }

    /** {@return what was read from a speech; empty where the graph itself says just that} */
    static Optional<Kept> find(TransactionContext transaction, String speech) {
        return transaction.run(FIND, Map.of("speech", speech)).stream()
                .map(row -> new Kept(
                        JSON.readValue(row.get("facts").asString(), SpeechFacts.class),
                        JSON.readValue(row.get("names").asString(), Renaming.class)))
                .findFirst();
    }

    static void forget(TransactionContext transaction, String speech) {
        transaction.run(FORGET, Map.of("speech", speech)).consume();
    }
}
