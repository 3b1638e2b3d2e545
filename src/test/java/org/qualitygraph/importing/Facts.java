package org.qualitygraph.importing;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.knowledge.FactsJson;

/** What the speeches of a file say, wherever in the file they say it. */
final class Facts {
    private static final FactReader READER = FactReader.open(Path.of("import/gazetteer"));
    private static final Set<String> PLACES = Set.of("id", "taskId", "source", "evidence", "start", "end");

    private Facts() {}

    /** {@return each speech as it is published, without texts and places} */
    static List<Map<String, Object>> of(String name, byte[] content) {
        return READER.read(name, content).stream()
                .map(facts -> withoutPlaces(FactsJson.of(facts)))
                .toList();
    }

    private static Map<String, Object> withoutPlaces(Map<?, ?> object) {
        Map<String, Object> kept = new LinkedHashMap<>();
        object.forEach((key, value) -> {
            boolean text = key.equals("text") && (object.containsKey("speech") || object.containsKey("cues"));
            if (!PLACES.contains(String.valueOf(key)) && !text) {
                kept.put(String.valueOf(key), plain(value));
            }
        });
        return kept;
    }

    private static Object plain(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            return withoutPlaces(object);
        }
        return value instanceof List<?> list ? list.stream().map(Facts::plain).toList() : String.valueOf(value);
    }
}
