package org.qualitygraph.importing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualitygraph.knowledge.FactsJson;

/** What the speeches of a file say, wherever in the file they say it. */
final class Facts {
    private static final FactReader READER = FactReader.open(Path.of("import/gazetteer"));
    private static final Set<String> PLACES = Set.of("id", "source", "evidence", "start", "end");

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
                kept.put(String.valueOf(key), value instanceof List<?> list ? all(list) : String.valueOf(value));
            }
        });
        return kept;
    }

    private static List<Object> all(List<?> list) {
        return Arrays.asList(list.stream()
                .map(each -> each instanceof Map<?, ?> object ? withoutPlaces(object) : String.valueOf(each))
                .toArray());
    }
}
