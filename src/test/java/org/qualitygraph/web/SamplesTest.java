package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.qualitygraph.graph.SharedGraph;
import org.qualitygraph.importing.ImportProgress;
import org.qualitygraph.importing.Importer;
import org.springframework.beans.factory.annotation.Autowired;

/** The running service with the sample speeches in its graph, asked over HTTP. */
abstract class SamplesTest extends RestTest {
    @Autowired
    Importer importer;

    @Override
    @BeforeAll
    void write() {
        SharedGraph.clear();
        assertThat(importer.run(List.of(Path.of("import", "speeches")), ImportProgress.silent())
                        .entries())
                .hasSizeGreaterThan(10);
    }
}
