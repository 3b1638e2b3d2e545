package org.qualitygraph.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TablesTests {
    private static final Path FOLDER = Path.of("import/gazetteer");

    @Test
    void everyTableCountsForTheDigest() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.endsWith(".csv")))
                    .containsExactlyInAnyOrderElementsOf(Tables.ALL);
        }
    }

    @Test
    void thePackagedTablesAreThoseOfTheFolder() {
        assertThat(new Tables(Path.of("nowhere")).digest()).isEqualTo(new Tables(FOLDER).digest());
    }
}
