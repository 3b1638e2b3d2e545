package org.qualitygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.neo4j.cli.AdminTool;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;

/** A database beside the {@link SharedGraph}, into which an export is loaded. */
public final class OtherGraph implements AutoCloseable {
    private final EmbeddedDatabase database;
    private final Driver driver;

    private OtherGraph(EmbeddedDatabase database) {
        this.database = database;
        driver = GraphDatabase.driver(database.uri(), AuthTokens.basic(EmbeddedDatabase.USER, database.password()));
    }

    /** {@return the database in {@code directory}, an empty one when there is none} */
    public static OtherGraph open(Path directory) {
        return new OtherGraph(EmbeddedDatabase.open(directory));
    }

    /** Lets Neo4j's own importer fill the store in {@code directory}, as the command that came with the files tells. */
    public static void load(Path files, Path directory) throws IOException, InterruptedException {
        String command = Files.readString(files.resolve("import.sh"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .reduce("", (one, other) -> one + " " + other.replaceAll("\\\\$", ""));
        List<String> words = Arrays.stream(command.strip().split("\\s+")).toList();
        assertThat(words.getFirst()).isEqualTo("neo4j-admin");
        Path home = Files.createDirectories(directory.resolve("neo4j"));
        Path log = directory.resolve("import.log");
        ProcessBuilder process = ChildProcess.of(AdminTool.class, words.subList(1, words.size()))
                .directory(files.toFile())
                .redirectErrorStream(true)
                .redirectOutput(new File(log.toString()));
        // As the neo4j-admin of a server starts its machine.
        process.command().add(1, "--add-opens=java.base/java.nio=ALL-UNNAMED");
        process.environment().put("NEO4J_HOME", home.toString());
        process.environment()
                .put("NEO4J_CONF", Files.createDirectories(home.resolve("conf")).toString());
        int status = process.start().waitFor();
        assertThat(status).as(Files.readString(log)).isZero();
    }

    public Driver driver() {
        return driver;
    }

    /** Runs a script, statement by statement, as {@code cypher-shell} does. */
    public void run(String script) {
        Arrays.stream(script.split(";\n"))
                .filter(statement -> !statement.isBlank())
                .forEach(this::runPatiently);
    }

    private void runPatiently(String statement) {
        TransactionConfig patient =
                TransactionConfig.builder().withTimeout(Duration.ofMinutes(2)).build();
        try (Session session = driver.session()) {
            session.run(statement, patient).consume();
        }
    }

    /** {@return every node and relationship with all that it has, but without the record of migrations} */
    public static Map<String, Long> content(Driver driver) {
        Map<String, Long> content = new TreeMap<>();
        Stream.of(
                        "MATCH (n) WHERE NOT n:Migration RETURN labels(n) AS labels, '' AS ends, properties(n) AS properties",
                        "MATCH (a)-[r]->(b) RETURN [type(r)] AS labels, coalesce(a.id, a.key) + ' ' + coalesce(b.id, b.key) AS ends, properties(r) AS properties")
                .flatMap(statement -> driver.executableQuery(statement).execute().records().stream())
                .map(row -> new TreeSet<>(row.get("labels").asList(Value::asString))
                        + row.get("ends").asString()
                        + new TreeMap<>(row.get("properties").asMap(Value::toString)))
                .forEach(element -> content.merge(element, 1L, Long::sum));
        return content;
    }

    @Override
    public void close() {
        driver.close();
        database.close();
    }
}
