package org.qualitygraph.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms in which the graph, a part of it and answers leave. */
public enum ExportFormat {
    CSV,
    XLSX,
    JSONL,
    GRAPHML,
    JSONLD,
    TURTLE,
    CYPHER,
    IMPORT;

    /** {@return the format that {@code name} stands for, in small letters} */
    public static Optional<ExportFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(name))
                .findFirst();
    }

    /** {@return all names in a sentence: {@code csv, xlsx, …}} */
    public static String names() {
        return Arrays.stream(values()).map(ExportFormat::label).collect(Collectors.joining(", "));
    }

    /** {@return whether a graph can be made anew from it, and decided about as before} */
    boolean rebuilds() {
        return this == CYPHER || this == IMPORT;
    }

    /** {@return the name by which it is asked for} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
