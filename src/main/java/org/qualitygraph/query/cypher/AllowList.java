package org.qualitygraph.query.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names that are let through, whatever their case, from a file with one a line.
 *
 * @param names as the file has them
 */
record AllowList(List<String> names, Set<String> folded) {

    /**
     * {@return the list of the file {@code cypher-gate/NAME.txt}}
     *
     * @throws IllegalStateException when there is none
     */
    static AllowList read(String name) {
        try (InputStream file = AllowList.class.getResourceAsStream("/cypher-gate/" + name + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("missing list: cypher-gate/" + name + ".txt");
            }
            List<String> names = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
            return new AllowList(names, names.stream().map(AllowList::fold).collect(Collectors.toUnmodifiableSet()));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read cypher-gate/" + name + ".txt", failed);
        }
    }

    boolean has(String name) {
        return folded.contains(fold(name));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
