package org.qualitygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualitygraph.knowledge.FactsJson;
import org.qualitygraph.knowledge.SpeechFacts;

class SpeechWriterIT {
    private final SpeechWriter writer =
            new SpeechWriter(new Transactions(SharedGraph.driver()), RegionDirectory.empty());
    private final SpeechReader reader = new SpeechReader(new Transactions(SharedGraph.driver()));

    @BeforeEach
    void clear() {
        SharedGraph.clear();
    }

    @Test
    void aSpeechIsReadBackAsItWasWritten() {
        for (SpeechFacts facts : List.of(Fixtures.rich("a.txt", 1), Fixtures.masked("b.txt", 1))) {
            writer.write(source(facts), List.of(facts));
            SpeechFacts read = reader.read(facts.speech().id()).orElseThrow();
            assertThat(read).isEqualTo(facts);
            assertThat(FactsJson.of(read)).isEqualTo(FactsJson.of(facts));
        }
    }

    private static SourceDocument source(SpeechFacts facts) {
        String key = facts.speech().source();
        return new SourceDocument(key, "0".repeat(64), key, "text/plain", null);
    }
}
