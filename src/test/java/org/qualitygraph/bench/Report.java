package org.qualitygraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lines that are printed and kept in {@code target/bench}. */
final class Report {
    private final List<String> lines = new ArrayList<>();

    void line(String line) {
        lines.add(line);
        System.out.println(line);
    }

    void write(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "bench"));
        Files.write(folder.resolve(name + ".txt"), lines);
    }
}
