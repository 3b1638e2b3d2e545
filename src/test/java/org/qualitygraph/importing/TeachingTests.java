package org.qualitygraph.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualitygraph.knowledge.Fact;
import org.qualitygraph.knowledge.Fact.AwardFact;
import org.qualitygraph.knowledge.Fact.Responsibility;

/** What the README says of teaching the program holds, line by line. */
class TeachingTests {
    private static final Path GAZETTEER = Path.of("import/gazetteer");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| [a-z ]+ \\| `(\\S+\\.csv)` \\| `([^`]+)` \\| `([^`]+)` \\| (.+) \\|$");

    @TempDir
    private Path folder;

    static Stream<Arguments> aLineInATableIsEnough() throws IOException {
        List<Arguments> rows = ROW.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(row -> Arguments.of(row.group(1), row.group(2), row.group(3), row.group(4)))
                .toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(3);
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource
    void aLineInATableIsEnough(String table, String line, String fact, String text) throws IOException {
        try (Stream<Path> tables = Files.list(GAZETTEER)) {
            for (Path each : tables.filter(it -> it.toString().endsWith(".csv")).toList()) {
                Files.copy(each, folder.resolve(each.getFileName()));
            }
        }
        FactReader before = FactReader.open(folder);
        Files.writeString(folder.resolve(table), line + "\n", StandardOpenOption.APPEND);
        FactReader taught = FactReader.open(folder);

        assertThat(read(before, text)).doesNotContain(fact);
        assertThat(read(taught, text)).contains(fact);
        assertThat(taught.knowledge()).isNotEqualTo(before.knowledge());
    }

    private static List<String> read(FactReader reader, String text) {
        byte[] speech = ("在棠州市质量工作会议上的讲话\n" + text + "\n").getBytes(StandardCharsets.UTF_8);
        return reader.read("a.txt", speech).getFirst().facts().stream()
                .map(TeachingTests::told)
                .toList();
    }

    private static String told(Fact fact) {
        return switch (fact) {
            case Responsibility it -> it.actor() + " " + it.role() + " " + it.task();
            case AwardFact it -> it.subject() + " " + it.status() + " " + it.award();
            case Fact.Indicator it -> it.metric() + " " + it.value();
            case Fact.Problem it -> it.text();
        };
    }
}
