package org.qualitygraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lines that are printed and kept in {@code target/bench}. */
public final class Report {
    private final List<String> lines = new ArrayList<>();

    /** Adds a line and prints it. */
    public void line(String line) {
        lines.add(line);
        System.out.println(line);
    }

    /** Keeps the lines in {@code target/bench/NAME.txt}. */
    public void write(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "bench"));
        Files.write(folder.resolve(name + ".txt"), lines);
    }
}
