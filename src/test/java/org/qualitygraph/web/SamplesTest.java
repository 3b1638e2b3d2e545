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

    /** Reforms of 2018 that join functions of the samples. */
    private static final String LINEAGE = """
            UNWIND ['质量技术监督', '工商行政管理'] AS name
            MATCH (earlier:DepartmentFunction {name: name}), (later:DepartmentFunction {name: '市场监管'})
            MERGE (earlier)-[became:SUCCEEDED_BY]->(later) SET became.year = 2018""";

    @Override
    @BeforeAll
    void write() {
        SharedGraph.clear();
        assertThat(importer.run(List.of(Path.of("import", "speeches")), ImportProgress.silent())
                        .entries())
                .hasSizeGreaterThan(10);
        SharedGraph.driver().executableQuery(LINEAGE).execute();
    }
}
