package org.qualitygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualitygraph.QualityGraph;
import org.qualitygraph.graph.ChildProcess;
import org.qualitygraph.graph.SharedGraph;
import org.qualitygraph.reading.SampleDoc;
import org.qualitygraph.reading.SampleFiles;
import org.qualitygraph.reading.SamplePdf;

class CommandLineIT {
    private static final String SPEECH = "在金华市质量大会上的讲话\n同志们：\n市市场监管局要牵头建立产品质量标准。海尔获得市长质量奖。\n";

    @TempDir
    private Path folder;

    private Path out = Path.of("");
    private Path errors = Path.of("");

    @BeforeEach
    void write() throws IOException {
        SharedGraph.clear();
        out = folder.resolve("out.log");
        errors = folder.resolve("errors.log");
        Files.createDirectories(folder.resolve("in/sub"));
        Files.writeString(folder.resolve("in/sub/good.txt"), SPEECH);
        Files.writeString(folder.resolve("in/table.csv"), "a,b\n");
    }

    @Test
    void extractWritesALineForEachSpeech() throws Exception {
        assertThat(run("extract", folder.resolve("in").toString())).isZero();
        assertThat(Files.readAllLines(out))
                .singleElement()
                .asString()
                .contains("\"source\":\"sub/good.txt\"", "市场监督管理局");
        Files.writeString(folder.resolve("in/empty.txt"), "");
        assertThat(run("extract", folder.resolve("in").toString())).isEqualTo(1);
        assertThat(Files.readAllLines(out)).hasSize(1);
        assertThat(words()).singleElement().asString().contains("empty.txt: EMPTY_TEXT");
    }

    @Test
    void extractWritesNothingButFactsWhateverTheFileIs() throws Exception {
        Files.write(folder.resolve("in/speech.doc"), SampleDoc.of(SPEECH));
        Files.write(folder.resolve("in/speech.docx"), SampleFiles.docx(SPEECH));
        Files.write(folder.resolve("in/speech.pdf"), SamplePdf.of(SPEECH));
        Files.writeString(folder.resolve("in/speech.html"), SampleFiles.html(SPEECH, "gb2312"));
        Files.write(folder.resolve("in/wrong.docx"), SamplePdf.of(SPEECH));

        assertThat(run("extract", folder.resolve("in").toString())).isEqualTo(1);
        assertThat(Files.readAllLines(out)).hasSize(5).allMatch(line -> line.startsWith("{"));
        assertThat(words()).singleElement().asString().contains("wrong.docx: TYPE_MISMATCH");
    }

    @Test
    void importTellsWhatBecameOfEachFile() throws Exception {
        Files.write(
                folder.resolve("in/noise.txt"), new byte[] {(byte) 0x93, 0x00, (byte) 0xff, (byte) 0xfe, 0x01, 0x00});
        List<String> arguments =
                new ArrayList<>(List.of("import", folder.resolve("in").toString()));
        SharedGraph.properties().forEach((name, value) -> arguments.add("--" + name + "=" + value));
        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(1);
        assertThat(Files.readString(out))
                .containsPattern("rejected +noise.txt +[A-Z_]+ ")
                .containsPattern("new +1")
                .doesNotContain("Exception");
        assertThat(SharedGraph.counts()).containsEntry(":Speech", 1L);
    }

    @Test
    void exportWritesToAFileOrToStandardOutputAlone() throws Exception {
        SharedGraph.driver()
                .executableQuery("CREATE (:Award {id: 'a', name: '匠心榜'})")
                .execute();
        Path file = folder.resolve("graph.jsonl");
        assertThat(run(connected("export", "jsonl", "--out", file.toString()))).isZero();
        assertThat(Files.readAllLines(file)).singleElement().asString().contains("匠心榜");
        assertThat(folder.resolve("graph.jsonl.part")).doesNotExist();
        assertThat(run(connected("export", "csv", "--query", "awards-by-level", "--set", "city=金华市")))
                .isZero();
        assertThat(Files.readString(out)).startsWith("\uFEFFlevel,year,won,");
    }

    @Test
    void whatCannotBeExportedIsWrongUsage() throws Exception {
        assertThat(run("export", "doc")).isEqualTo(2);
        assertThat(run(connected("export", "csv", "--query", "nothing"))).isEqualTo(2);
        assertThat(String.join("\n", words())).contains("There is no question 'nothing'");
        assertThat(run(connected("export", "csv", "--node", "nothing", "--out", folder + "/x.zip")))
                .isEqualTo(2);
        assertThat(folder.resolve("x.zip")).doesNotExist();
    }

    private static String[] connected(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        SharedGraph.properties().forEach((name, value) -> all.add("--" + name + "=" + value));
        return all.toArray(String[]::new);
    }

    @Test
    void aStoreInUseAndADatabaseAwayAreToldInOneLine() throws Exception {
        String input = folder.resolve("in").toString();
        assertThat(run("import", input, "--quality-graph.data-directory=" + SharedGraph.lockedDirectory()))
                .isEqualTo(3);
        assertThat(words()).singleElement().asString().contains("in use by another process");
        assertThat(run("import", input, "--spring.neo4j.uri=bolt://127.0.0.1:1"))
                .isEqualTo(3);
        assertThat(words()).singleElement().asString().contains("does not answer");
    }

    @Test
    void wrongUsageIsTold() throws Exception {
        assertThat(run("import")).isEqualTo(2);
        assertThat(run("serve", "--no-such-option")).isEqualTo(2);
        assertThat(run("--version")).isZero();
    }

    private int run(String... arguments) throws Exception {
        return ChildProcess.of(QualityGraph.class, List.of(arguments))
                .redirectOutput(new File(out.toString()))
                .redirectError(new File(errors.toString()))
                .start()
                .waitFor();
    }

    /** {@return what the program itself wrote to standard error, without the virtual machine's warnings} */
    private List<String> words() throws IOException {
        return Files.readAllLines(errors).stream()
                .filter(line -> !line.startsWith("WARNING: "))
                .toList();
    }
}
