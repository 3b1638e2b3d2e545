package org.qualitygraph.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The project's own plain texts. */
final class Corpus {
    private static final List<Path> FOLDERS = List.of(
            Path.of("import/speeches"),
            Path.of("src/test/resources/gold/dev"),
            Path.of("src/test/resources/gold/more"));

    private Corpus() {}

    /** {@return the texts, in the order of their names} */
    static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(it -> it.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }
}
