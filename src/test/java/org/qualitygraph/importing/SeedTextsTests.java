package org.qualitygraph.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qualitygraph.knowledge.Fact;
import org.qualitygraph.knowledge.SpeechFacts;

/** What two of the first speeches are known for: residue around and inside the text, and several speeches in one file. */
class SeedTextsTests {
    private static final Path SEEDS = Path.of("..", "shared", "seeds");
    private static final FactReader READER = FactReader.open(Path.of("import/gazetteer"));

    /** A download site's page: its buttons and notes say nothing, and its page numbers part no sentence. */
    @Test
    void aDownloadSitesPageSaysOnlyWhatItsSpeechSays() throws IOException {
        List<SpeechFacts> speeches = read("004");

        assertThat(speeches).hasSize(1);
        assertThat(speeches.getFirst().facts()).isNotEmpty();
        assertThat(speeches.getFirst().speech().text())
                .doesNotContainPattern("下载|举报|上传|文档|[KM]B|第\\d+页|版权")
                .doesNotContainPattern("\\p{IsHan}\\d、\\p{IsHan}");
    }

    @Test
    void threeSpeechesOfOneFileHaveTheirOwnHostsAndQuoteTheOriginal() throws IOException {
        List<SpeechFacts> speeches = read("002");
        String original = Files.readString(seed("002"));

        assertThat(speeches)
                .extracting(
                        facts -> Objects.requireNonNull(facts.speech().host()).name())
                .containsExactly("雨花台区", "金华市", "富阳市");
        for (SpeechFacts facts : speeches) {
            assertThat(facts.facts())
                    .isNotEmpty()
                    .extracting(Fact::provenance)
                    .allSatisfy(provenance -> assertThat(provenance.evidence())
                            .isNotEmpty()
                            .allSatisfy(span -> assertThat(original)
                                    .contains(span.of(facts.speech().text()))));
        }
    }

    private static List<SpeechFacts> read(String number) throws IOException {
        return READER.read("a.txt", Files.readString(seed(number)).getBytes(StandardCharsets.UTF_8));
    }

    private static Path seed(String number) throws IOException {
        assumeThat(SEEDS)
                .as("the folder with the five first speeches, beside the project's own")
                .isDirectory();
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(number))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
