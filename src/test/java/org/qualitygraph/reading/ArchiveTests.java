package org.qualitygraph.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitygraph.reading.UnreadableFile.Reason;

/** An archive is read file by file, within limits, and never onto the disk. */
class ArchiveTests {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void namesAreReadInWhateverCharsetTheyWerePacked(String charset) throws IOException {
        Archive archive = archive(zip(Map.of("讲话/质量大会.txt", "同志们".getBytes(UTF_8)), Charset.forName(charset)));

        assertThat(archive.names()).containsExactly("讲话/质量大会.txt");
        assertThat(archive.content("讲话/质量大会.txt")).asString(UTF_8).isEqualTo("同志们");
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 10_000; i++) {
            many.put(i + ".txt", new byte[0]);
        }
        Archive archive = archive(zip(many, UTF_8));

        assertThat(refused(archive::names)).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void whatUnpacksToFarMoreIsRefusedBeforeItIsUnpacked() throws IOException {
        Archive archive = archive(zip(Map.of("a.txt", new byte[64 << 20]), UTF_8));

        assertThat(refused(archive::names)).isEqualTo(Reason.ZIP_BOMB);
    }

    /** The list at the archive's end may say anything; what counts is what comes out. */
    @Test
    void aFileThatLiesAboutItsSizeIsRefusedWhenItIsRead() throws IOException {
        byte[] zip = zip(Map.of("a.txt", new byte[64 << 20]), UTF_8);
        int entry = new String(zip, Charset.forName("ISO-8859-1")).lastIndexOf("PK\u0001\u0002");
        Arrays.fill(zip, entry + 24, entry + 28, (byte) 0);
        Archive archive = archive(zip);

        assertThat(archive.names()).containsExactly("a.txt");
        assertThat(refused(() -> archive.content("a.txt"))).isIn(Reason.TOO_LARGE, Reason.ZIP_BOMB, Reason.CORRUPT);
    }

    @Test
    void anArchiveInsideIsNotOpened() throws IOException {
        byte[] inner = zip(Map.of("a.txt", new byte[10]), UTF_8);
        Archive archive = archive(zip(Map.of("inner.zip", inner), UTF_8));

        assertThat(refused(() -> archive.content("inner.zip"))).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void aLinkInsideIsNotFollowed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            ZipArchiveEntry link = new ZipArchiveEntry("a.txt");
            link.setUnixMode(0120777);
            zip.putArchiveEntry(link);
            zip.write("/etc/hostname".getBytes(UTF_8));
            zip.closeArchiveEntry();
        }
        Archive archive = archive(out.toByteArray());

        assertThat(refused(() -> archive.content("a.txt"))).isEqualTo(Reason.NOT_REGULAR);
    }

    @Test
    void aCutArchiveAndAnOfficeDocumentAreTold() throws IOException {
        byte[] zip = zip(Map.of("a.txt", "同志们".repeat(5000).getBytes(UTF_8)), UTF_8);

        assertThat(refused(archive(Arrays.copyOf(zip, zip.length / 2))::names)).isEqualTo(Reason.CORRUPT);
        assertThat(refused(archive(SampleFiles.docx("正文。"))::names)).isEqualTo(Reason.TYPE_MISMATCH);
    }

    private Archive archive(byte[] content) throws IOException {
        return new Archive(Files.write(folder.resolve("speeches.zip"), content), ReadingLimits.STANDARD);
    }

    private static Reason refused(Runnable reading) {
        return catchThrowableOfType(UnreadableFile.class, reading::run).reason();
    }

    private static byte[] zip(Map<String, byte[]> files, Charset names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }
}
