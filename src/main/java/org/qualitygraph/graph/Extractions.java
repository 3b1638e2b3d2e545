package org.qualitygraph.graph;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.TransactionContext;
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

    static void keep(TransactionContext transaction, SpeechFacts facts) {
        transaction
                .run(KEEP, Map.of("speech", facts.speech().id(), "facts", JSON.writeValueAsString(facts)))
                .consume();
    }

    /** {@return what was read from a speech; empty where the graph itself says just that} */
    static Optional<SpeechFacts> find(TransactionContext transaction, String speech) {
        List<String> found = transaction
                .run(FIND, Map.of("speech", speech))
                .list(row -> row.get("facts").asString());
        return found.stream().findFirst().map(json -> JSON.readValue(json, SpeechFacts.class));
    }

    static void forget(TransactionContext transaction, String speech) {
        transaction.run(FORGET, Map.of("speech", speech)).consume();
    }
}
