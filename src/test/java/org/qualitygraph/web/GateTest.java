package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.qualitygraph.graph.SharedGraph;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What callers' statements may not do, whichever database is behind the service. */
abstract class GateTest extends HttpTest {
    private static final Duration BOUND = Duration.ofSeconds(10);
    private static final Duration PROMPT = Duration.ofSeconds(1);

    /** A statement that keeps health waiting does so each time; a machine that is busy with something else does not. */
    private static final int ATTEMPTS = 3;

    @Autowired
    Driver driver;

    HttpResponse<String> post(String body, String type, String query) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/cypher" + query))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    JsonNode run(String statement) {
        return run(statement, Map.of());
    }

    JsonNode run(String statement, Map<String, Object> parameters) {
        String body = mapper.writeValueAsString(Map.of("statement", statement, "parameters", parameters));
        return mapper.readTree(post(body, "application/json", "").body());
    }

    /** How long a statement took, and how long the answers on health that were asked for meanwhile. */
    private record Attempt(JsonNode answer, Duration taken, List<Duration> health) {
        boolean isPrompt() {
            return taken.compareTo(BOUND) < 0 && health.stream().allMatch(time -> time.compareTo(PROMPT) < 0);
        }
    }

    /** Every statement that reading alone does not stop. */
    @ParameterizedTest
    @MethodSource("statements")
    void isRefusedOrBoundedWhileHealthAnswers(String statement) {
        Map<String, Long> before = SharedGraph.counts(driver);
        healthTime(); // the very first answer of a process takes longer, whatever else runs
        Attempt attempt = attempt(statement);
        for (int tries = 1; tries < ATTEMPTS && !attempt.isPrompt(); tries++) {
            attempt = attempt(statement);
        }

        assertThat(attempt.answer().at("/type").asString()).startsWith("urn:quality-graph:cypher-");
        assertThat(attempt.taken()).isLessThan(BOUND);
        assertThat(attempt.health()).allSatisfy(time -> assertThat(time).isLessThan(PROMPT));
        assertThat(SharedGraph.counts(driver)).isEqualTo(before);
    }

    private Attempt attempt(String statement) {
        long began = System.nanoTime();
        CompletableFuture<JsonNode> answer = CompletableFuture.supplyAsync(() -> onceAPlaceIsFree(statement));
        List<Duration> health = new ArrayList<>();
        do {
            health.add(healthTime());
        } while (!answer.isDone());
        return new Attempt(answer.join(), Duration.ofNanos(System.nanoTime() - began), health);
    }

    /** A stopped statement keeps its place until the database has let go of it, which a busy machine delays. */
    JsonNode onceAPlaceIsFree(String statement) {
        String body = mapper.writeValueAsString(Map.of("statement", statement));
        HttpResponse<String> answer = post(body, "application/json", "");
        for (int tries = 0; answer.statusCode() == 429 && tries < 30; tries++) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            answer = post(body, "application/json", "");
        }
        return mapper.readTree(answer.body());
    }

    private Duration healthTime() {
        long began = System.nanoTime();
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    static Stream<String> statements() {
        return Stream.of(
                "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
                "LOAD CSV FROM 'http://127.0.0.1:1/x' AS row RETURN row",
                "SHOW SETTINGS",
                "SHOW USERS",
                "SHOW TRANSACTIONS",
                "TERMINATE TRANSACTION 'neo4j-transaction-1'",
                "CALL dbms.listConfig() YIELD name, value RETURN name, value",
                "CALL dbms.killConnection('bolt-1')",
                "CALL dbms.queryJmx('*:*') YIELD name RETURN name",
                "RETURN reduce(s = 0, x IN range(1, 100000000000) | s + x)",
                "RETURN any(x IN range(1, 100000000000) WHERE x < 0)",
                "RETURN size([x IN range(1, 100000000000) | [x, x, x]])",
                "WITH 'quality' AS s " + "WITH s + s AS s ".repeat(30) + "RETURN size(s)",
                "WITH [1] AS l " + "WITH l + l AS l ".repeat(30) + "RETURN any(x IN l WHERE x = 2)",
                "RETURN " + "(".repeat(600) + "1" + ")".repeat(600),
                "RETURN 1" + "+1".repeat(1000),
                "CREATE (n:Task) RETURN n",
                "MATCH (n) DETACH DELETE n",
                "CREATE INDEX FOR (n:X) ON (n.a)",
                "CREATE USER bob SET PASSWORD 'secret-secret'",
                "DROP INDEX sayings",
                // These are legal, and never end.
                "UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b UNWIND range(1, 1000) AS c UNWIND range(1,"
                        + " 1000) AS d WITH a WHERE a < 0 RETURN a",
                "MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN max(size(labels(a)) + size(labels(h)))",
                "UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b UNWIND range(1, 1000) AS c"
                        + " RETURN collect(toString(a) + toString(b) + toString(c))");
    }
}
