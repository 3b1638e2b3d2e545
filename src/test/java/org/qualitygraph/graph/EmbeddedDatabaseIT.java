package org.qualitygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

class EmbeddedDatabaseIT {

    @Test
    void keepsItsPasswordAndItsStoreToItself(@TempDir Path directory) throws Exception {
        String first;
        try (EmbeddedDatabase database = EmbeddedDatabase.open(directory)) {
            first = database.password();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("password"))))
                    .isEqualTo("rw-------");
            assertThat(database.uri().getHost()).isEqualTo("127.0.0.1");
            assertThatThrownBy(() -> EmbeddedDatabase.open(directory))
                    .isInstanceOf(GraphUnavailable.class)
                    .hasMessageContaining("in use by another process");
        }
        try (EmbeddedDatabase again = EmbeddedDatabase.open(directory);
                var driver = GraphDatabase.driver(again.uri(), AuthTokens.basic(EmbeddedDatabase.USER, first))) {
            driver.verifyConnectivity();
        }
    }
}
