package org.qualitygraph.importing;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.qualitygraph.reading.BadFiles;

/** A folder full of bad files: each is reported with its code, and the good ones beside it are read. */
@Timeout(300)
class BadFilesTests {
    private static final FactReader READER = FactReader.open(Path.of("import/gazetteer"));
    private static final String SPEECH = "在质量大会上的讲话\n同志们：\n市市场监管局要完善质量管理制度。<script>alert(1)</script>\n";
    private static final String TRADITIONAL = "在質量大會上的講話\n同志們：\n市市場監管局要完善質量管理制度。\n";

    @TempDir
    private Path folder;

    @Test
    void eachFileOfAFolderIsReadOrToldWithItsCode() throws Exception {
        Map<String, String> expected = new TreeMap<>();
        for (Map.Entry<String, byte[]> good : good().entrySet()) {
            Files.write(folder.resolve(good.getKey()), good.getValue());
            expected.put(good.getKey(), "READ");
        }
        for (BadFiles.Bad bad : BadFiles.all()) {
            Files.write(folder.resolve(bad.name()), bad.content().get());
            expected.put(bad.name(), bad.reason().name());
        }
        large(expected, "12 fifty megabytes.txt", 50L << 20);
        large(expected, "13 eight gigabytes.txt", 8L << 30);
        Files.writeString(folder.resolve("39 line\nbreak.txt"), SPEECH);
        expected.put("39 line\nbreak.txt", "BAD_NAME");
        Files.createSymbolicLink(folder.resolve("40 link.txt"), folder.resolve("5 gb.txt"));
        expected.put("40 link.txt", "NOT_REGULAR");

        Map<String, String> outcomes = new TreeMap<>();
        for (FoundFile file : FoundFiles.below(List.of(folder))) {
            outcomes.put(file.name(), outcome(file));
        }

        assertThat(outcomes).isEqualTo(expected);
    }

    private static Map<String, byte[]> good() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("5 gb.txt", SPEECH.getBytes(Charset.forName("GB18030")));
        files.put("6 big5.txt", TRADITIONAL.getBytes(Charset.forName("Big5")));
        files.put("7 utf-16.txt", SPEECH.getBytes(UTF_16LE));
        files.put("8 mark.txt", ("\ufeff" + SPEECH).getBytes(UTF_8));
        files.put(
                "11 unseen.txt",
                SPEECH.repeat(9).replaceFirst("大会", "大\u202e会\0\u0007").getBytes(UTF_8));
        return files;
    }

    /** The file takes no room on the disk, and would take all of the memory if it were read. */
    private void large(Map<String, String> expected, String name, long bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            file.setLength(bytes);
        }
        expected.put(name, "TOO_LARGE");
    }

    private static String outcome(FoundFile file) {
        return switch (Candidate.of(file, new Ledger(Map.of()), READER::readSource)) {
            case Candidate.Read read -> {
                String text = read.facts().speeches().getFirst().speech().text();
                boolean whole = text.contains("制度") && (text.contains("<script>") || text.contains("講話"));
                boolean neutral = !text.contains("\u202e") && !text.contains("\0");
                yield whole && neutral ? "READ" : "READ " + text;
            }
            case Candidate.Unreadable bad -> {
                assertThat(bad.reason()).endsWith(".").doesNotContain("Exception");
                yield bad.code();
            }
            case Candidate.Left left -> "LEFT since " + left.why();
            case Candidate.Held held -> "HELD by " + held.holder();
        };
    }
}
