package org.qualitygraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualitygraph.knowledge.Ids;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * One step of the schema's history, a file {@code V001__name.cypher}.
 *
 * @param version the number in the file's name, which gives the order
 * @param checksum of the file's text, so that a step that was applied is never changed
 * @param statements each can be repeated without harm, since a step may be cut off between two of them
 */
record Migration(int version, String name, String checksum, List<String> statements) {
    private static final Pattern FILE_NAME = Pattern.compile("V(\\d+)__(\\w+)\\.cypher");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");

    Migration {
        statements = List.copyOf(statements);
    }

    /** {@return all steps, in order} */
    static List<Migration> all() {
        try {
            List<Migration> steps = new ArrayList<>();
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:/cypher/migration/*.cypher");
            for (Resource file : files) {
                steps.add(parse(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8)));
            }
            return steps.stream()
                    .sorted(Comparator.comparingInt(Migration::version))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read cypher/migration", failed);
        }
    }

    static Migration parse(String fileName, String text) {
        Matcher name = FILE_NAME.matcher(fileName);
        if (!name.matches()) {
            throw new IllegalStateException("not the name of a migration (V001__name.cypher): " + fileName);
        }
        List<String> statements = Arrays.stream(
                        COMMENT.matcher(text).replaceAll("").split(";\\s*(\\R|$)", -1))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
        return new Migration(Integer.parseInt(name.group(1)), name.group(2), Ids.hash(text), statements);
    }
}
