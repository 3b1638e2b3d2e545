package org.qualitygraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualitygraph.graph.SharedGraph;
import org.qualitygraph.graph.SpeechReader;
import org.qualitygraph.importing.ImportReport.Outcome;
import org.qualitygraph.knowledge.FactsJson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class SamplesIT {
    private static final Path SAMPLES = Path.of("import", "speeches");

    @DynamicPropertySource
    static void graph(DynamicPropertyRegistry registry) {
        SharedGraph.register(registry);
    }

    @Test
    void theGraphHoldsExactlyWhatWasExtracted(
            @Autowired Importer importer, @Autowired SpeechSource source, @Autowired SpeechReader reader) {
        SharedGraph.clear();
        ImportReport report = importer.run(List.of(SAMPLES), ImportProgress.silent());
        assertThat(report.entries()).isNotEmpty().allMatch(entry -> entry.outcome() == Outcome.NEW);
        for (FoundFile file : FoundFiles.below(List.of(SAMPLES))) {
            assertThat(source.read(file.name(), file.content()).speeches())
                    .allSatisfy(facts -> assertThat(reader.read(facts.speech().id()))
                            .hasValueSatisfying(
                                    stored -> assertThat(FactsJson.of(stored)).isEqualTo(FactsJson.of(facts))));
        }
        assertThat(SharedGraph.counts()).containsKeys("WITHIN", "LEADS", "WON", "REPORTS", "FACES");
        assertThat(importer.run(List.of(SAMPLES), ImportProgress.silent()).count(Outcome.UNCHANGED))
                .isEqualTo(report.entries().size());
    }
}
