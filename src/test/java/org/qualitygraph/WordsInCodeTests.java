package org.qualitygraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of the genre are data: none may join those that still stand in code. */
class WordsInCodeTests {
    private static final Path CODE = Path.of("src/main/java/org/qualitygraph");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(?:/\\*|\\*|//).*$");
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");

    /** What a class of characters holds are characters, not words. */
    private static final Pattern CHARACTERS = Pattern.compile("\\[(?:[^\\]\\\\]|\\\\.)*\\]");

    private static final Pattern WORD = Pattern.compile("\\p{IsHan}{2,}");
    private static final Pattern NUMERAL = Pattern.compile("[〇零一二三四五六七八九十百两]+");

    /** Lower a bound when words leave a package, never raise it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "text, 0",
        "gazetteer, 0",
        "knowledge, 0",
        "decision, 0",
        "importing, 0",
        "graph, 0",
        "query, 0",
        "export, 0",
        "resolution, 8",
        "profile, 8",
        "annotation, 15",
        "reading, 17",
        "outline, 22",
        "extraction, 215"
    })
    void noWordJoinsThoseOfAPackage(String name, int most) throws IOException {
        assertThat(words(name))
                .as(
                        "Words in the code of %s. A new one goes to import/gazetteer/words.csv, its class to WordClass.",
                        name)
                .hasSizeLessThanOrEqualTo(most);
    }

    @Test
    void aWordIsSeenAndACharacterIsNot() {
        String code = """
                Pattern.compile("(?:部门|[市县区]|十五|各)[单位]");
                /** 甲局. */
                // "乙局"
                """;
        assertThat(in(code)).containsExactly("部门");
    }

    private static List<String> words(String name) throws IOException {
        try (Stream<Path> files = Files.walk(CODE.resolve(name))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> in(read(file)).stream())
                    .toList();
        }
    }

    private static List<String> in(String code) {
        return LITERAL.matcher(COMMENT.matcher(code).replaceAll(""))
                .results()
                .map(literal -> CHARACTERS.matcher(literal.group()).replaceAll(" "))
                .flatMap(literal -> WORD.matcher(literal).results().map(MatchResult::group))
                .filter(word -> !NUMERAL.matcher(word).matches())
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
