package org.qualitygraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualitygraph.Cases;
import org.qualitygraph.Cases.Case;
import org.qualitygraph.knowledge.Profile.Feature;
import org.qualitygraph.knowledge.Speech;
import org.qualitygraph.text.Span;

class MetadataCasesTests {
    private static final FactReader READER = FactReader.open(Path.of("import/gazetteer"));

    static List<Case> cases() {
        return Cases.of("metadata.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyFeatureIsReadFromWordsOfTheOriginal(Case example) {
        Speech speech = READER.read("case.txt", example.text().getBytes(StandardCharsets.UTF_8))
                .getFirst()
                .speech();

        assertThat(features(speech)).containsExactlyInAnyOrderElementsOf(example.lines());
    }

    private static List<String> features(Speech speech) {
        List<String> lines = new ArrayList<>();
        add(lines, speech, Feature.TITLE, speech.title());
        add(
                lines,
                speech,
                Feature.KIND,
                speech.profile().kind() == null ? null : speech.profile().kind().label());
        add(lines, speech, Feature.OCCASION, speech.profile().occasion());
        add(lines, speech, Feature.YEAR, speech.year());
        add(lines, speech, Feature.DATE, speech.date());
        add(
                lines,
                speech,
                Feature.HOST,
                speech.host() == null ? null : speech.host().name());
        add(lines, speech, Feature.SPEAKER_ROLE, speech.profile().speakerRole());
        add(lines, speech, Feature.SCRIPT, speech.script());
        add(lines, speech, Feature.MASKED, speech.masked() ? true : null);
        return lines;
    }

    private static void add(List<String> lines, Speech speech, Feature feature, @Nullable Object value) {
        Span evidence = speech.profile().evidence().get(feature);
        if (value != null || evidence != null) {
            String from =
                    evidence == null ? "" : " ← " + evidence.of(speech.text()).replace('\n', '⏎');
            lines.add(feature.label() + ": " + value + from);
        }
    }
}
