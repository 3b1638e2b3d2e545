package org.qualitygraph.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qualitygraph.importing.FactReader;
import org.qualitygraph.knowledge.FactsJson;
import org.qualitygraph.knowledge.SpeechFacts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A speech as it was annotated and as it is read.
 *
 * @param gold the annotation
 * @param found what was extracted
 */
record Reading(JsonNode gold, JsonNode found) {
    private static final Path GOLD = Path.of("src/test/resources/gold");
    private static final JsonMapper JSON = new JsonMapper();
    private static final FactReader READER = FactReader.open(Path.of("import/gazetteer"));

    /** {@return all speeches of one of the sets of annotated texts} */
    static List<Reading> of(String set) throws IOException {
        Map<String, JsonNode> extracted = new HashMap<>();
        for (Path text : files(set, ".txt")) {
            for (SpeechFacts facts : READER.read(text.getFileName().toString(), Files.readAllBytes(text))) {
                JsonNode json = JSON.valueToTree(FactsJson.of(facts));
                extracted.put(facts.speech().source() + "#" + facts.speech().part(), json);
            }
        }
        List<Reading> readings = new ArrayList<>();
        for (Path file : files(set, ".gold.json")) {
            JsonNode gold = JSON.readTree(Files.readString(file));
            JsonNode found = extracted.get(
                    gold.path("source").asString("") + "#" + gold.path("part").asInt(1));
            assertThat(found).as("the speech of %s", file.getFileName()).isNotNull();
            readings.add(new Reading(gold, found));
        }
        return readings;
    }

    private static List<Path> files(String set, String ending) throws IOException {
        try (Stream<Path> files = Files.list(GOLD.resolve(set))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
