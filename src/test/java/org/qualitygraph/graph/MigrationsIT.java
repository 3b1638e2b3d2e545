package org.qualitygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MigrationsIT {
    private static final Migration STEP =
            Migration.parse("V900__test.cypher", "// a test\nCREATE INDEX test IF NOT EXISTS FOR (n:Test) ON (n.a);\n");

    private final Migrations migrations = new Migrations(SharedGraph.driver());

    @AfterEach
    void forget() {
        query("DROP INDEX test IF EXISTS");
        query("MATCH (m:Migration {version: 900}) DELETE m");
    }

    @Test
    void eachStepIsAppliedOnceHoweverManyTry() {
        var all = List.of(1, 2, 3, 4).stream()
                .map(any -> CompletableFuture.runAsync(() -> migrations.apply(List.of(STEP))))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(all).join();
        assertThat(query("MATCH (m:Migration {version: 900}) RETURN m")).isEqualTo(1);
        assertThat(query("SHOW INDEXES YIELD name WHERE name = 'test'")).isEqualTo(1);
    }

    @Test
    void aStepThatWasChangedAfterwardsIsRefused() {
        migrations.apply(List.of(STEP));
        Migration changed = Migration.parse("V900__test.cypher", "CREATE INDEX test FOR (n:Test) ON (n.b);");
        assertThatThrownBy(() -> migrations.apply(List.of(changed)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("V900__test was changed");
    }

    @Test
    void everyLabelHasItsUniqueId() {
        migrations.apply();
        assertThat(query("SHOW CONSTRAINTS YIELD type WHERE type CONTAINS 'UNIQUE'"))
                .isGreaterThanOrEqualTo(19);
        assertThat(query("SHOW INDEXES YIELD state WHERE state <> 'ONLINE'")).isZero();
    }

    private static int query(String cypher) {
        return SharedGraph.driver().executableQuery(cypher).execute().records().size();
    }
}
