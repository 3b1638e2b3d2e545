package org.qualitygraph.query.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** What labels, relationship types and properties mean, from {@code cypher/vocabulary.csv}. */
@Component
final class Vocabulary {
    private static final String FILE = "cypher/vocabulary.csv";

    private final Map<String, Meaning> byName = new HashMap<>();

    Vocabulary() {
        try (MappingIterator<Map<String, String>> lines = new CsvMapper()
                .readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(new ClassPathResource(FILE).getInputStream())) {
            lines.forEachRemaining(line -> byName.put(key(line.get("kind"), line.get("name")), meaning(line)));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + FILE, failed);
        }
    }

    private static Meaning meaning(Map<String, String> line) {
        String type = line.getOrDefault("type", "");
        return new Meaning(type.isEmpty() ? null : type, line.getOrDefault("zh", ""), line.getOrDefault("en", ""));
    }

    private static String key(@Nullable String kind, @Nullable String name) {
        return kind + " " + name;
    }

    /** {@return what a label means} */
    Optional<Meaning> label(String name) {
        return Optional.ofNullable(byName.get(key("label", name)));
    }

    /** {@return what a relationship type means} */
    Optional<Meaning> relationshipType(String name) {
        return Optional.ofNullable(byName.get(key("type", name)));
    }

    /** {@return what a property means: on {@code owner}, a label or a type, or else wherever it stands} */
    Optional<Meaning> property(String owner, String name) {
        return Optional.ofNullable(byName.get(key("property", owner + "." + name)))
                .or(() -> Optional.ofNullable(byName.get(key("property", name))));
    }
}
