package org.qualitygraph.query.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the gate refuses before a database sees it. */
class StatementRulesTests {
    private static final Map<String, Object> PARAMETERS = Map.of("few", 10L, "many", 100_000L);

    private static boolean check(String statement) {
        StatementShape.check(statement);
        return StatementRules.check(statement, PARAMETERS);
    }

    @ParameterizedTest(name = "{0}: {1} at {2}:{3}")
    @CsvSource(delimiter = '→', quoteCharacter = '§', textBlock = """
            # statement                                                                → code                  → line → column
            LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row                       → CLAUSE_NOT_ALLOWED    → 1 → 1
            MATCH (n) CALL { LOAD CSV FROM 'http://a/b' AS r RETURN r } RETURN r       → CLAUSE_NOT_ALLOWED    → 1 → 18
            SHOW SETTINGS                                                              → CLAUSE_NOT_ALLOWED    → 1 → 1
            SHOW USERS                                                                 → CLAUSE_NOT_ALLOWED    → 1 → 1
            SHOW TRANSACTIONS YIELD transactionId RETURN transactionId                 → CLAUSE_NOT_ALLOWED    → 1 → 1
            TERMINATE TRANSACTION 'neo4j-transaction-1'                                → CLAUSE_NOT_ALLOWED    → 1 → 1
            USE system MATCH (n) RETURN n                                              → CLAUSE_NOT_ALLOWED    → 1 → 1
            RETURN 1; RETURN 2                                                         → CLAUSE_NOT_ALLOWED    → 1 → 11
            EXPLAIN RETURN 1                                                           → CLAUSE_NOT_ALLOWED    → 1 → 1
            /* x */ profile RETURN 1                                                   → CLAUSE_NOT_ALLOWED    → 1 → 9
            CYPHER 25 RETURN 1                                                         → CLAUSE_NOT_ALLOWED    → 1 → 1
            MATCH (n) CALL (n) { RETURN 1 AS a } IN TRANSACTIONS RETURN a              → CLAUSE_NOT_ALLOWED    → 1 → 38
            CREATE (n) RETURN n                                                        → NOT_READ_ONLY         → 1 → 1
            MATCH (n) SET n.x = 1                                                      → NOT_READ_ONLY         → 1 → 11
            MATCH (n) DETACH DELETE n                                                  → NOT_READ_ONLY         → 1 → 11
            MATCH (n) REMOVE n:Task                                                    → NOT_READ_ONLY         → 1 → 11
            MERGE (n:X)                                                                → NOT_READ_ONLY         → 1 → 1
            MATCH (n) FOREACH (x IN [1] | CREATE (:X))                                 → NOT_READ_ONLY         → 1 → 11
            CREATE INDEX FOR (n:X) ON (n.a)                                            → CLAUSE_NOT_ALLOWED    → 1 → 1
            CREATE USER bob SET PASSWORD 'x'                                           → CLAUSE_NOT_ALLOWED    → 1 → 1
            CALL dbms.listConfig()                                                     → PROCEDURE_NOT_ALLOWED → 1 → 6
            CALL dbms.killConnection('bolt-1')                                         → PROCEDURE_NOT_ALLOWED → 1 → 6
            CALL dbms.queryJmx('*:*')                                                  → PROCEDURE_NOT_ALLOWED → 1 → 6
            CALL `dbms`.`listConfig`() YIELD name RETURN name                          → PROCEDURE_NOT_ALLOWED → 1 → 6
            CALL /* x */ dbms . listConfig() YIELD name RETURN name                    → PROCEDURE_NOT_ALLOWED → 1 → 14
            CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()             → PROCEDURE_NOT_ALLOWED → 1 → 6
            RETURN apoc.text.repeat('x', 1000000000)                                   → FUNCTION_NOT_ALLOWED  → 1 → 8
            RETURN `randomUUID`()                                                      → FUNCTION_NOT_ALLOWED  → 1 → 8
            RETURN reduce(s = 0, x IN range(1, 100000000000) | s + x)                  → LOOP_NOT_ALLOWED      → 1 → 8
            RETURN any(x IN range(1, 100000000000) WHERE x < 0)                        → TOO_LARGE_LIST        → 1 → 17
            RETURN size([x IN range(1, 100000000000) | x])                             → TOO_LARGE_LIST        → 1 → 19
            UNWIND range(1, 100000000000) AS x RETURN count(x)                         → TOO_LARGE_LIST        → 1 → 8
            UNWIND range(1, $many) AS x RETURN x                                       → TOO_LARGE_LIST        → 1 → 8
            UNWIND range(1, toInteger('100000000000')) AS x RETURN x                   → TOO_LARGE_LIST        → 1 → 8
            RETURN none(x IN range(-500000, 500000) WHERE x < 0)                       → TOO_LARGE_LIST        → 1 → 18
            RETURN all(x IN [1] WHERE any(y IN [1] WHERE x = y))                       → LOOP_NOT_ALLOWED      → 1 → 27
            MATCH (s:Speech) RETURN [x IN range(1, 500) | s.text + s.text + s.text]    → TOO_LARGE_LIST        → 1 → 25
            RETURN replace(replace('aaaa', 'a', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'), 'a', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa') → TOO_LARGE_LIST → 1 → 8
            RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ '(a+)+b'                          → LOOP_NOT_ALLOWED      → 1 → 40
            RETURN '\\u0027'                                                            → NOT_UNDERSTOOD        →   →
            """)
    void isRefused(String statement, Refusal code, Integer line, Integer column) {
        assertThatExceptionOfType(StatementRefused.class)
                .isThrownBy(() -> check(statement.replace("\\\\u", "\\u")))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.line()).isEqualTo(line);
                    assertThat(refused.column()).isEqualTo(column);
                });
    }

    @ParameterizedTest
    @MethodSource
    void whatOverflowsAParserIsRefusedByItsShape(String statement, Refusal code) {
        assertThatExceptionOfType(StatementRefused.class)
                .isThrownBy(() -> StatementShape.check(statement))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    static Stream<Arguments> whatOverflowsAParserIsRefusedByItsShape() {
        return Stream.of(
                arguments("RETURN " + "(".repeat(600) + "1" + ")".repeat(600), Refusal.TOO_DEEP),
                arguments("RETURN " + "[".repeat(600) + "]".repeat(600), Refusal.TOO_DEEP),
                arguments("RETURN " + "CASE WHEN true THEN ".repeat(60) + "1" + " END".repeat(60), Refusal.TOO_DEEP),
                arguments("RETURN 1" + "+1".repeat(1000), Refusal.TOO_MANY_OPERATORS),
                arguments("RETURN " + "NOT ".repeat(900) + "true", Refusal.TOO_MANY_OPERATORS),
                arguments("RETURN true" + " OR true".repeat(400), Refusal.TOO_MANY_OPERATORS),
                arguments("RETURN 1" + " UNION RETURN 1".repeat(200), Refusal.TOO_MANY_OPERATORS),
                arguments("MATCH (a)" + "--()".repeat(300) + " RETURN a", Refusal.TOO_MANY_OPERATORS),
                arguments("RETURN '" + "x".repeat(4000) + "'", Refusal.TOO_LONG));
    }

    private static Arguments arguments(String statement, Refusal code) {
        return Arguments.of(statement, code);
    }

    @Test
    void aNameThatDoublesIsFollowedThroughTheStatement() {
        String doubling = "WITH 'aaaaaaaaaa' AS s " + "WITH s + s AS s ".repeat(30) + "RETURN size(s)";
        String hidden = "WITH {a: ['x']} AS m " + "WITH {a: m.a + m.a} AS m ".repeat(12) + "RETURN size(m.a)";
        String shadowed =
                "WITH 'a' AS s " + "CALL (s) { WITH s + s AS s RETURN s AS t } WITH t AS s ".repeat(12) + "RETURN s";

        assertThat(Stream.of(doubling, hidden, shadowed))
                .allSatisfy(statement -> assertThatExceptionOfType(StatementRefused.class)
                        .isThrownBy(() -> check(statement))
                        .satisfies(refused -> assertThat(refused.code()).isEqualTo(Refusal.TOO_LARGE_LIST)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '§', textBlock = """
            MATCH (n:Task) RETURN n.text AS text ORDER BY text SKIP 5 LIMIT 10
            MATCH p = (a)-[:LEADS|OWNS*1..3]-(b) WHERE a.name CONTAINS $name RETURN p, nodes(p)[0], length(p)
            MATCH (d:Department) WHERE EXISTS { (d)-[:LEADS]->(:Task) } RETURN d { .name, tasks: COUNT { (d)-[:LEADS]->() } }
            UNWIND range(2000, 2030) AS year OPTIONAL MATCH (s:Speech {year: year}) RETURN year, count(s), year + 1 AS next
            UNWIND range(1, $few) AS x RETURN x
            MATCH (n) WITH collect(n) AS ns RETURN [i IN range(0, size(ns) - 1) WHERE i % 2 = 0 | ns[i].name]
            RETURN [x IN [1, 2, 3] WHERE x > 1 | x * 2] AS xs, any(x IN $list WHERE x = 1), CASE WHEN true THEN 'a' ELSE 'b' END
            RETURN toUpper('write') + ' CREATE (n) // no comment' AS text, date('2024-01-01') AS day
            CALL db.labels() YIELD label RETURN label
            CALL db.index.fulltext.queryNodes('sayings', '质量', {limit: 5}) YIELD node, score RETURN node, score
            MATCH (a), (b) WHERE elementId(a) = $x RETURN shortestPath((a)-[*..4]-(b))
            RETURN 1 AS x UNION ALL RETURN 2 AS x
            """)
    void whatReadsMayPass(String statement) {
        assertThat(check(statement)).isTrue();
    }

    @ParameterizedTest
    @MethodSource
    void theReadmesStatementsMayPass(String statement) {
        assertThat(check(statement)).isTrue();
    }

    static Stream<String> theReadmesStatementsMayPass() throws IOException {
        return Pattern.compile("(?s)```cypher\n(.*?)```")
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(found -> found.group(1));
    }

    @Test
    void whatCannotBeReadIsLeftToTheDatabaseToExplain() {
        assertThat(check("MTCH (n) RETURN n")).isFalse();
    }
}
