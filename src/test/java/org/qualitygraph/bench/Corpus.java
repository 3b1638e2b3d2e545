package org.qualitygraph.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.qualitygraph.PlainTexts;

/** The texts that speed is measured on. */
final class Corpus {
    private static final List<Path> FOLDERS = List.of(
            Path.of("import/speeches"),
            Path.of("src/test/resources/gold/dev"),
            Path.of("src/test/resources/gold/more"));

    private Corpus() {}

    static List<String> texts() throws IOException {
        return PlainTexts.in(FOLDERS);
    }
}
