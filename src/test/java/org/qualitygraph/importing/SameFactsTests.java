package org.qualitygraph.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualitygraph.reading.FileForms;
import org.qualitygraph.reading.SampleFiles;
import org.qualitygraph.reading.SamplePdf;

/** Whatever file a text is kept in, its facts are the same. */
class SameFactsTests {
    private static final String SPEECH = sample("2022-tangzhou-quality-conference-speech.txt");
    private static final String TABLE = sample("2024-tangzhou-work-plan-task-table.txt");
    private static final String TRADITIONAL = sample("2019-qining-quality-work-plan-traditional.txt");
    private static final List<Map<String, Object>> PLAIN = Facts.of("a.txt", SPEECH.getBytes(UTF_8));

    static Stream<Arguments> files() {
        return FileForms.of(SPEECH).entrySet().stream().map(form -> Arguments.of(form.getKey(), form.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void theFactsAreThoseOfThePlainText(String name, byte[] content) {
        assertThat(Facts.of(name, content)).isEqualTo(PLAIN);
    }

    @Test
    void aTraditionalTextIsTheSameInBig5() {
        String encodable = TRADITIONAL.replaceAll("[^\\x00-\\x7f\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]", "");
        assertThat(Facts.of("a.txt", encodable.getBytes(Charset.forName("Big5-HKSCS"))))
                .isEqualTo(Facts.of("b.txt", encodable.getBytes(UTF_8)));
    }

    @Test
    void aTableOfTasksSaysTheSameInWord() {
        assertThat(Facts.of("a.docx", wordTable())).isEqualTo(Facts.of("a.txt", TABLE.getBytes(UTF_8)));
    }

    /** In each of them some cells take several lines. */
    @Test
    void aTableSaysTheSameInWordOnAPageAndInPrint() throws IOException {
        List<List<String>> rows = new ArrayList<>(tableRows(TABLE.indexOf("序号\n"), TABLE.indexOf("\n备注：")));
        rows.removeIf(row -> row.size() < 5);
        List<Map<String, Object>> printed = Facts.of("a.pdf", SamplePdf.table(List.of(2, 9, 7, 7, 6), rows));
        String page = rows.stream()
                .map(row -> "<tr><td>" + String.join("</td><td>", row) + "</td></tr>")
                .collect(joining("", "<html><body><table>", "</table></body></html>"));

        assertThat(printed).isNotEmpty();
        assertThat(Facts.of("a.docx", SampleFiles.docxTable("", rows, ""))).isEqualTo(printed);
        assertThat(Facts.of("a.html", page.getBytes(UTF_8))).isEqualTo(printed);
    }

    /** The flattened table of the sample becomes a real one: after five headings come rows of five, and lines between. */
    private static byte[] wordTable() {
        int head = TABLE.indexOf("序号\n");
        int end = TABLE.indexOf("\n备注：");
        return SampleFiles.docxTable(TABLE.substring(0, head), tableRows(head, end), TABLE.substring(end));
    }

    private static List<List<String>> tableRows(int head, int end) {
        List<String> lines = TABLE.substring(head, end)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(lines.subList(0, 5));
        for (int i = 5; i < lines.size(); ) {
            int columns = lines.get(i).matches("\\d+") ? 5 : 1;
            rows.add(lines.subList(i, i + columns));
            i += columns;
        }
        return rows;
    }

    private static String sample(String name) {
        try {
            return Files.readString(Path.of("import/speeches", name));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
