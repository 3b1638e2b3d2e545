package org.qualitygraph.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualitygraph.reading.UnreadableFile;
import org.qualitygraph.reading.UnreadableFile.Reason;

class FoundFilesTests {
    @TempDir
    private Path folder;

    @Test
    void aFolderGivesTheTypesThatCanBeRead() throws IOException {
        for (String name : List.of("a.txt", "b.md", "c.HTML", "d.htm", "e.docx", "f.doc", "g.PDF", "h.csv", "i.exe")) {
            Files.writeString(folder.resolve(name), "text");
        }

        assertThat(FoundFiles.below(List.of(folder)))
                .extracting(FoundFile::name)
                .containsExactly("a.txt", "b.md", "c.HTML", "d.htm", "e.docx", "f.doc", "g.PDF");
    }

    @Test
    void aNamedFileOfAnotherTypeIsRefusedWithItsCode() throws IOException {
        Path table = Files.writeString(folder.resolve("table.csv"), "a,b\n");

        assertThatThrownBy(() -> FoundFiles.below(List.of(table)).getFirst().content())
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.UNSUPPORTED_TYPE));
    }

    @Test
    void anArchiveGivesItsFilesAndEachBadOneItsCode() throws IOException {
        Path archive = folder.resolve("speeches.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name : List.of("2021/a.txt", "b.csv", "../c.txt", "__MACOSX/2021/a.txt", "d.zip")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("text".getBytes(StandardCharsets.UTF_8));
            }
        }

        List<FoundFile> found = FoundFiles.below(List.of(folder));

        assertThat(found)
                .extracting(FoundFile::name)
                .containsExactly("speeches.zip/../c.txt", "speeches.zip/2021/a.txt", "speeches.zip/d.zip");
        assertThat(found.get(1).content()).asString(StandardCharsets.UTF_8).isEqualTo("text");
        assertThat(reason(found.get(0))).isEqualTo(Reason.BAD_NAME);
        assertThat(reason(found.get(2))).isEqualTo(Reason.ZIP_BOMB);
        assertThat(folder.resolveSibling("c.txt")).doesNotExist();
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(archive));
    }

    @Test
    void anArchiveThatCannotBeOpenedIsFoundItself() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "text");
        Files.writeString(folder.resolve("b.zip"), "PK is not enough");

        List<FoundFile> found = FoundFiles.below(List.of(folder));

        assertThat(found).extracting(FoundFile::name).containsExactly("a.txt", "b.zip");
        assertThat(reason(found.get(1))).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void linksAndBadNamesInAFolderAreToldWithTheirCodes() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.csv"), "text");
        Files.createSymbolicLink(folder.resolve("link.txt"), secret);
        Files.writeString(folder.resolve("line\nbreak.txt"), "text");

        assertThat(FoundFiles.below(List.of(folder)))
                .extracting(FoundFilesTests::reason)
                .containsExactly(Reason.BAD_NAME, Reason.NOT_REGULAR);
    }

    /** To open either would wait for ever, or never end. */
    @Test
    void pipesAndDevicesAreToldWithTheirCode() throws Exception {
        Path pipe = folder.resolve("pipe.txt");
        Process mkfifo =
                new ProcessBuilder("mkfifo", pipe.toString()).inheritIO().start();
        assertThat(mkfifo.waitFor()).isZero();
        Path device = Files.createSymbolicLink(folder.resolve("device.txt"), Path.of("/dev/zero"));

        assertThat(FoundFiles.below(List.of(folder)))
                .extracting(FoundFilesTests::reason)
                .containsExactly(Reason.NOT_REGULAR, Reason.NOT_REGULAR);
        assertThat(FoundFiles.below(List.of(pipe, device, Path.of("/dev/zero"))))
                .extracting(FoundFilesTests::reason)
                .containsOnly(Reason.NOT_REGULAR);
    }

    private static Reason reason(FoundFile file) {
        return catchThrowableOfType(UnreadableFile.class, file::content).reason();
    }
}
