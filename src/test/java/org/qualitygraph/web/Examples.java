package org.qualitygraph.web;

import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answers that the description of the interface shows, kept as files; {@code -Dexamples=write} makes them anew. */
record Examples(JsonMapper mapper) {
    private static final Path FOLDER = Path.of("src", "main", "resources", "openapi");
    private static final int LONGEST_TEXT = 160;

    /** {@return the kept example of an address, made of {@code answer} when examples are written} */
    JsonNode example(HttpMethod method, String path, JsonNode answer) throws IOException {
        Path file = FOLDER.resolve(AnswerExamples.file(method, path) + ".json");
        if ("write".equals(System.getProperty("examples"))) {
            Object shortened = shortened(mapper.treeToValue(answer, Object.class));
            Files.createDirectories(FOLDER);
            Files.writeString(file, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(shortened) + "\n");
        }
        return mapper.readTree(Files.readString(file));
    }

    private static Object shortened(Object value) {
        return switch (value) {
            case List<?> list ->
                new ArrayList<>(list.stream().limit(1).map(Examples::shortened).toList());
            case Map<?, ?> map -> {
                Map<Object, Object> few = new LinkedHashMap<>();
                map.forEach((name, each) -> few.put(name, each == null ? null : shortened(each)));
                yield few;
            }
            case String text -> text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
            default -> value;
        };
    }
}
