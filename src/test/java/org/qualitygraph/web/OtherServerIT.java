package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qualitygraph.graph.OtherServer;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service before a server whose settings are not ours: what the embedded database would refuse itself, only the gate does. */
@DirtiesContext
class OtherServerIT extends GateTest {
    private static final String LOAD = "LOAD CSV FROM 'file:///table.csv' AS row RETURN row";
    private static final OtherServer SERVER = OtherServer.start();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.neo4j.uri", SERVER::uri);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeAll
    void write() {
        writeFixture();
    }

    @Test
    void whatTheServerWouldReadTheGateRefuses() throws IOException {
        Files.writeString(SERVER.files().resolve("table.csv"), "secret\n");

        assertThat(driver.executableQuery(LOAD).execute().records()).hasSize(1);
        assertThat(run(LOAD).at("/type").asString()).isEqualTo("urn:quality-graph:cypher-refused");
        assertThat(run("CALL dbms.listConfig() YIELD name RETURN name")
                        .at("/code")
                        .asString())
                .isEqualTo("PROCEDURE_NOT_ALLOWED");
    }

    @Test
    void theFixedAddressesAnswer() {
        assertThat(json("/api/tasks?department=市场监督管理局&role=LEADS").at("/total").asInt())
                .isEqualTo(1);
        assertThat(json("/api/queries/busiest-departments").at("/total").asInt())
                .isPositive();
        assertThat(json("/api/search?q=质量提升").at("/total").asInt()).isPositive();
        assertThat(run("MATCH (t:Task) RETURN count(t) AS tasks")
                        .at("/rows/0/0")
                        .asInt())
                .isPositive();
    }
}
