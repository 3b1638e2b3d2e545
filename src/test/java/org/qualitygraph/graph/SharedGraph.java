package org.qualitygraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The one database of a test run, started at first use; the application reaches it as an external server. */
public final class SharedGraph {
    private static final Path DIRECTORY = directory();
    private static final EmbeddedDatabase DATABASE = start();
    private static final Driver DRIVER =
            GraphDatabase.driver(DATABASE.uri(), AuthTokens.basic(EmbeddedDatabase.USER, DATABASE.password()));

    private SharedGraph() {}

    /** Points a Spring context at the database; for {@code @DynamicPropertySource}. */
    public static void register(DynamicPropertyRegistry registry) {
        properties().forEach((name, value) -> registry.add(name, () -> value));
    }

    /** {@return the settings that lead to the database} */
    public static Map<String, String> properties() {
        return Map.of(
                "spring.neo4j.uri", DATABASE.uri().toString(),
                "spring.neo4j.authentication.username", EmbeddedDatabase.USER,
                "spring.neo4j.authentication.password", DATABASE.password());
    }

    /** {@return a driver connected to the database, with its schema up to date} */
    public static Driver driver() {
        return DRIVER;
    }

    /** Empties the database, but keeps its schema. */
    public static void clear() {
        new Migrations(DRIVER).apply();
        DRIVER.executableQuery("MATCH (n) WHERE NOT n:Migration DETACH DELETE n")
                .execute();
    }

    /** {@return how many nodes and relationships there are of each label and type} */
    public static Map<String, Long> counts() {
        return counts(DRIVER);
    }

    /** {@return the same of another database} */
    public static Map<String, Long> counts(Driver driver) {
        Map<String, Long> counts = new TreeMap<>();
        String query = """
            MATCH (n) WHERE NOT n:Migration UNWIND labels(n) AS name RETURN ':' + name AS name, count(*) AS count
            UNION ALL
            MATCH ()-[r]->() RETURN type(r) AS name, count(*) AS count\
            """;
        driver.executableQuery(query)
                .execute()
                .records()
                .forEach(row ->
                        counts.put(row.get("name").asString(), row.get("count").asLong()));
        return counts;
    }

    /** {@return the data folder that the database keeps locked} */
    public static Path lockedDirectory() {
        return DIRECTORY;
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("quality-graph");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static EmbeddedDatabase start() {
        EmbeddedDatabase database = EmbeddedDatabase.open(DIRECTORY);
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        return database;
    }
}
