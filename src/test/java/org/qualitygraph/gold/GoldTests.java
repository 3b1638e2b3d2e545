package org.qualitygraph.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitygraph.importing.FactReader;
import org.qualitygraph.knowledge.FactsJson;
import org.qualitygraph.knowledge.SpeechFacts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The project's own annotated texts: prints precision, recall and F1 of each kind and holds floors.
 *
 * <p>{@code dev} and {@code more} may be looked at while rules are made; {@code aside} is only scored.
 */
class GoldTests {
    private static final Path GOLD = Path.of("src/test/resources/gold");
    private static final JsonMapper JSON = new JsonMapper();
    private static final FactReader READER = FactReader.open(Path.of("import/gazetteer"));

    @ParameterizedTest
    @CsvSource({"dev, 0.98, 0.93", "more, 0.97, 0.93", "aside, 0.93, 0.81"})
    void extractionStaysAboveItsFloors(String set, double entities, double relations) throws IOException {
        Map<Kind, Score> scores = score(set);
        print(set, scores);

        assertThat(sum(scores, true).f1()).as("ENTITIES F1 of %s", set).isGreaterThan(entities);
        assertThat(sum(scores, false).f1()).as("RELATIONS F1 of %s", set).isGreaterThan(relations);
    }

    private static Map<Kind, Score> score(String set) throws IOException {
        Map<String, JsonNode> extracted = new HashMap<>();
        for (Path text : files(set, ".txt")) {
            for (SpeechFacts facts : READER.read(text.getFileName().toString(), Files.readAllBytes(text))) {
                JsonNode json = JSON.valueToTree(FactsJson.of(facts));
                extracted.put(facts.speech().source() + "#" + facts.speech().part(), json);
            }
        }
        Map<Kind, Score> scores = new EnumMap<>(Kind.class);
        for (Path file : files(set, ".gold.json")) {
            JsonNode gold = JSON.readTree(Files.readString(file));
            JsonNode found = extracted.get(
                    gold.path("source").asString("") + "#" + gold.path("part").asInt(1));
            assertThat(found).as("the speech of %s", file.getFileName()).isNotNull();
            for (Kind kind : Kind.values()) {
                scores.merge(kind, Score.of(kind, gold, found), Score::plus);
            }
        }
        return scores;
    }

    private static List<Path> files(String set, String ending) throws IOException {
        try (Stream<Path> files = Files.list(GOLD.resolve(set))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Score sum(Map<Kind, Score> scores, boolean entities) {
        return scores.entrySet().stream()
                .filter(entry ->
                        entities ? entry.getKey().isEntity() : entry.getKey().isRelation())
                .map(Map.Entry::getValue)
                .reduce(Score.NONE, Score::plus);
    }

    private static void print(String set, Map<Kind, Score> scores) {
        StringBuilder table = new StringBuilder("\n%-18s%8s%8s%8s%n".formatted(set, "P", "R", "F1"));
        scores.forEach((kind, score) -> table.append(line(kind.name(), score)));
        table.append(line("ENTITIES", sum(scores, true)));
        table.append(line("RELATIONS", sum(scores, false)));
        System.out.println(table);
    }

    private static String line(String name, Score score) {
        return "%-18s%8.3f%8.3f%8.3f%n".formatted(name, score.precision(), score.recall(), score.f1());
    }
}
