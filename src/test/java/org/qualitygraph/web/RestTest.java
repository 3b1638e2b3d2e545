package org.qualitygraph.web;

import org.junit.jupiter.api.BeforeAll;
import org.qualitygraph.graph.SharedGraph;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The running service with the {@link Fixture} in its graph, asked over HTTP. */
abstract class RestTest extends HttpTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        SharedGraph.register(registry);
    }

    @BeforeAll
    void write() {
        SharedGraph.clear();
        writeFixture();
    }
}
