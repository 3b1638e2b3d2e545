package org.qualitygraph.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
}
