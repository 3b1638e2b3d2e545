package org.qualitygraph.importing;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualitygraph.knowledge.FactsJson;
import org.qualitygraph.reading.SampleArchives;
import org.qualitygraph.reading.SampleDoc;
import org.qualitygraph.reading.SampleFiles;
import org.qualitygraph.reading.SamplePdf;

/** Whatever file a text is kept in, its facts are the same. */
class SameFactsTests {
    private static final FactReader READER = FactReader.open(Path.of("import/gazetteer"));
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String SPEECH = sample("2022-tangzhou-quality-conference-speech.txt");
    private static final String TABLE = sample("2024-tangzhou-work-plan-task-table.txt");
    private static final String TRADITIONAL = sample("2019-qining-quality-work-plan-traditional.txt");
    private static final List<Map<String, Object>> PLAIN = facts("a.txt", SPEECH.getBytes(UTF_8));

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("with a mark.txt", ("\ufeff" + SPEECH).getBytes(UTF_8)),
                Arguments.of("utf-16.txt", ("\ufeff" + SPEECH).getBytes(UTF_16LE)),
                Arguments.of("utf-16 without mark.txt", SPEECH.getBytes(UTF_16LE)),
                Arguments.of("utf-16 big endian.txt", ("\ufeff" + SPEECH).getBytes(UTF_16BE)),
                Arguments.of("gb.txt", SPEECH.getBytes(GB18030)),
                Arguments.of(
                        "indented.txt",
                        SPEECH.replaceAll("(?m)^(?=.)", "　　")
                                .replace("\n", "\r\n")
                                .getBytes(UTF_8)),
                Arguments.of("page.html", SampleFiles.html(SPEECH, "utf-8").getBytes(UTF_8)),
                Arguments.of("gb page.htm", SampleFiles.html(SPEECH, "gb2312").getBytes(GB18030)),
                Arguments.of(
                        "lying page.html", SampleFiles.html(SPEECH, "gb2312").getBytes(UTF_8)),
                Arguments.of("speech.docx", SampleFiles.docx(SPEECH)),
                Arguments.of("speech.doc", SampleDoc.of(SPEECH)),
                Arguments.of("speech.rtf", SampleArchives.rtf(SPEECH)),
                Arguments.of("rtf under another name.doc", SampleArchives.rtf(SPEECH)),
                Arguments.of("page.mht", SampleArchives.mht(SPEECH, UTF_8)),
                Arguments.of("gb page.mhtml", SampleArchives.mht(SPEECH, GB18030)),
                Arguments.of("speech.pdf", SamplePdf.of(SPEECH)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void theFactsAreThoseOfThePlainText(String name, byte[] content) {
        assertThat(facts(name, content)).isEqualTo(PLAIN);
    }

    @Test
    void aTraditionalTextIsTheSameInBig5() {
        String encodable = TRADITIONAL.replaceAll("[^\\x00-\\x7f\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef]", "");
        assertThat(facts("a.txt", encodable.getBytes(Charset.forName("Big5-HKSCS"))))
                .isEqualTo(facts("b.txt", encodable.getBytes(UTF_8)));
    }

    @Test
    void aTableOfTasksSaysTheSameInWord() {
        assertThat(facts("a.docx", wordTable())).isEqualTo(facts("a.txt", TABLE.getBytes(UTF_8)));
    }

    /** The flattened table of the sample becomes a real one: after five headings come rows of five, and lines between. */
    private static byte[] wordTable() {
        int head = TABLE.indexOf("序号\n");
        int end = TABLE.indexOf("\n备注：");
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
        return SampleFiles.docxTable(TABLE.substring(0, head), rows, TABLE.substring(end));
    }

    private static List<Map<String, Object>> facts(String name, byte[] content) {
        return READER.read(name, content).stream()
                .map(facts -> withoutPlaces(FactsJson.of(facts)))
                .toList();
    }

    private static Map<String, Object> withoutPlaces(Map<?, ?> object) {
        Map<String, Object> kept = new LinkedHashMap<>();
        object.forEach((key, value) -> {
            boolean place = List.of("id", "source", "evidence", "start", "end").contains(key)
                    || key.equals("text") && object.containsKey("speech");
            if (!place) {
                kept.put(String.valueOf(key), value instanceof List<?> list ? all(list) : String.valueOf(value));
            }
        });
        return kept;
    }

    private static List<Object> all(List<?> list) {
        return Arrays.asList(list.stream()
                .map(each -> each instanceof Map<?, ?> object ? withoutPlaces(object) : String.valueOf(each))
                .toArray());
    }

    private static String sample(String name) {
        try {
            return Files.readString(Path.of("import/speeches", name));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
