package org.qualitygraph.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.qualitygraph.reading.FileForms;

/** The speeches that the project began with say the same in whatever form they are kept. */
class SeedFormsTests {
    private static final Path SEEDS = Path.of("..", "shared", "seeds");

    @TestFactory
    Stream<DynamicTest> theFactsAreThoseOfThePlainText() throws IOException {
        return seeds().stream().flatMap(SeedFormsTests::forms);
    }

    @Test
    void theSeedsAreThere() throws IOException {
        assertThat(seeds()).hasSizeGreaterThanOrEqualTo(5);
    }

    private static List<Path> seeds() throws IOException {
        assumeThat(SEEDS)
                .as("the folder with the five first speeches, beside the project's own")
                .isDirectory();
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<DynamicTest> forms(Path seed) {
        String text = text(seed);
        List<?> plain = Facts.of("plain.txt", text.getBytes(UTF_8));
        String number = String.valueOf(seed.getFileName()).substring(0, 3);
        return FileForms.of(text).entrySet().stream()
                .map(form -> DynamicTest.dynamicTest(number + " " + form.getKey(), () -> {
                    assertThat(plain).isNotEmpty();
                    assertThat(Facts.of(form.getKey(), form.getValue())).isEqualTo(plain);
                }));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
