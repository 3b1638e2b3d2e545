package org.qualitygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TraceTests {
    @TempDir
    private Path folder;

    private List<String> trace(String file) throws IOException {
        Path out = folder.resolve("trace.txt");
        int status = new CommandLine(new ExtractCommand()).execute("--trace", "--out", out.toString(), file);
        assertThat(status).isEqualTo(ExitStatus.DONE);
        return Files.readAllLines(out);
    }

    @Test
    void showsWhatWasRemovedAndHealedAndWhatTheSpeechIs() throws IOException {
        assertThat(trace("import/speeches/2021-luting-quality-meeting-web-page.txt"))
                .contains(
                        "split into 1 speeches",
                        "kind         speech ← 讲话",
                        "date         2021-11-24 ← 2021年11月24日",
                        "speakerRole  unknown")
                .anyMatch(line -> line.strip().equals("一、抓企业"))
                .anyMatch(line -> line.matches(" {2}menu, characters \\d+–\\d+: .*首页.*"))
                .anyMatch(line -> line.matches(" {2}page stamp, characters \\d+–\\d+: 2、 .*"));
    }

    @Test
    void showsSplitConvertedOutlineAndEachSentenceWithItsFacts() throws IOException {
        Path file = folder.resolve("two.txt");
        String body = "市發改委要牽頭推廣工業軟體。全市質量水平穩步提高。".repeat(10);
        Files.writeString(file, "質量會議講話篇1\n同志們：\n一、抓標準\n" + body + "\n質量會議講話篇2\n同志們：\n" + body);

        assertThat(trace(file.toString()))
                .contains("split into 2 speeches", "  一、抓标准")
                .anyMatch(line -> line.matches("== speech 2, characters \\d+–\\d+"))
                .anyMatch(line -> line.matches(".*業軟體 → 业软件.*×10"))
                .anyMatch(line -> line.contains("市發改委要牽頭推廣工業軟體。"))
                .anyMatch(line -> line.contains("Responsibility actor=发展和改革委员会") && line.contains("role=LEADS"));
    }
}
