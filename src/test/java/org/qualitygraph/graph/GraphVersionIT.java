package org.qualitygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The name of what the graph holds: the same while it is only read, another after each change. */
class GraphVersionIT {
    private final GraphVersion version = new GraphVersion(SharedGraph.driver());

    @Test
    void readingChangesNothing() {
        String before = version.current().orElseThrow();
        run("MATCH (n) RETURN count(n)");

        assertThat(version.current()).hasValue(before);
    }

    @Test
    void everyChangeByAnySessionIsSeen() {
        String before = version.current().orElseThrow();
        run("CREATE (:Nothing)");
        String created = version.current().orElseThrow();
        run("MATCH (n:Nothing) SET n.name = 'other'");
        String named = version.current().orElseThrow();
        run("MATCH (n:Nothing) DELETE n");

        assertThat(new String[] {before, created, named, version.current().orElseThrow()})
                .doesNotHaveDuplicates();
    }

    private static void run(String statement) {
        SharedGraph.driver().executableQuery(statement).execute();
    }
}
