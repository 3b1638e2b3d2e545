package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualitygraph.graph.OtherGraph;
import org.qualitygraph.graph.SharedGraph;

/** What an export loads into an empty server is the graph that it was made of. */
class ExportLoadIT extends ExportTest {
    private static final Pattern EMPTY_LIST = Pattern.compile("(?<=[{ ])\\w+=\\[\\](?:, )?");

    @Test
    void theScriptBuildsTheGraphAndMayRunTwice(@TempDir Path directory) {
        String script = text("cypher");
        try (OtherGraph other = OtherGraph.open(directory)) {
            other.run(script);
            assertThat(OtherGraph.content(other.driver())).isEqualTo(expected());
            other.run(script);
            assertThat(OtherGraph.content(other.driver())).isEqualTo(expected());
        }
    }

    @Test
    void neo4jsOwnImporterLoadsTheFiles(@TempDir Path directory) throws IOException, InterruptedException {
        Path files = directory.resolve("files");
        for (var file : zip("import").entrySet()) {
            Path path = files.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        OtherGraph.load(files, directory);
        try (OtherGraph other = OtherGraph.open(directory)) {
            other.run(Files.readString(files.resolve("schema.cypher")));
            assertThat(OtherGraph.content(other.driver())).isEqualTo(withoutEmptyLists(expected()));
        }
    }

    /** The importer's files cannot tell an empty list from none: an empty cell is no value. */
    private static Map<String, Long> withoutEmptyLists(Map<String, Long> content) {
        return content.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> EMPTY_LIST
                                .matcher(entry.getKey())
                                .replaceAll("")
                                .replace(", }", "}"),
                        Map.Entry::getValue,
                        Long::sum));
    }

    private static Map<String, Long> expected() {
        Map<String, Long> content = OtherGraph.content(SharedGraph.driver());
        assertThat(content.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(nodes() + relationships());
        return content;
    }
}
