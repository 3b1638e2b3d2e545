package org.qualitygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.qualitygraph.knowledge.SpeechFacts;

class KilledImportIT {
    private static final int SOURCES = 400;
    private static final int WRITTEN_BEFORE_THE_END = 25;

    @Test
    void leavesNoHalfSpeechAndGoesOn(@TempDir Path directory) throws Exception {
        Process child = ChildProcess.of(Child.class, List.of(directory.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int acknowledged = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            while (acknowledged < WRITTEN_BEFORE_THE_END && lines.readLine() != null) {
                acknowledged++;
            }
            child.destroyForcibly().waitFor();
        }
        assertThat(acknowledged).isEqualTo(WRITTEN_BEFORE_THE_END);
        try (EmbeddedDatabase database = EmbeddedDatabase.open(directory);
                Driver driver = connect(database)) {
            Map<String, String> held = new SourceLedger(new Transactions(driver)).digests();
            assertThat(held).hasSizeBetween(acknowledged, SOURCES - 1);
            SpeechReader reader = new SpeechReader(new Transactions(driver));
            for (int i = 0; i < SOURCES; i++) {
                for (SpeechFacts facts : speeches(i)) {
                    var stored = reader.read(facts.speech().id());
                    assertThat(stored.isPresent() || !held.containsKey(name(i))).isTrue();
                    stored.ifPresent(found -> assertThat(found).isEqualTo(facts));
                }
            }
            for (int i = 0; i < held.size() + 3; i++) {
                write(driver, i);
            }
            assertThat(new SourceLedger(new Transactions(driver)).digests()).hasSize(held.size() + 3);
        }
    }

    /** Imports until it is killed, and says so after each source. */
    public static final class Child {
        public static void main(String[] arguments) {
            EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(arguments[0]));
            Driver driver = connect(database);
            new Migrations(driver).apply();
            for (int i = 0; i < SOURCES; i++) {
                write(driver, i);
                System.out.println(i);
                System.out.flush();
            }
        }
    }

    private static Driver connect(EmbeddedDatabase database) {
        return GraphDatabase.driver(database.uri(), AuthTokens.basic(EmbeddedDatabase.USER, database.password()));
    }

    private static void write(Driver driver, int number) {
        new SpeechWriter(new Transactions(driver), RegionDirectory::empty, FunctionLineage::none)
                .write(
                        new SourceDocument(name(number), "%064d".formatted(number), name(number), "text/plain", null),
                        speeches(number));
    }

    private static List<SpeechFacts> speeches(int number) {
        return List.of(Fixtures.rich(name(number), 1), Fixtures.masked(name(number), 2));
    }

    private static String name(int number) {
        return number + ".txt";
    }
}
