package org.qualitygraph.graph;

import java.nio.file.Path;
import java.util.List;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.qualitygraph.knowledge.SpeechFacts;

/** A graph of many made-up speeches, written as imports write them. Its cities grow with it: each has ten speeches. */
public final class AbundantGraph {
    private static final int FACTS_OF_A_SPEECH = 200;
    private static final int SPEECHES_OF_A_CITY = 10;

    private AbundantGraph() {}

    /**
     * Adds speeches until there are so many facts, or a few more; {@code present} of them are there already.
     *
     * @return how many facts there are
     */
    public static int grow(Driver driver, int present, int facts) {
        new Migrations(driver).apply();
        Transactions transactions = new Transactions(driver);
        SpeechWriter writer = new SpeechWriter(transactions, RegionDirectory::empty, FunctionLineage::none);
        int speeches = (facts + FACTS_OF_A_SPEECH - 1) / FACTS_OF_A_SPEECH;
        for (int number = present / FACTS_OF_A_SPEECH; number < speeches; number++) {
            SpeechFacts speech = AbundantSpeech.of(number, number / SPEECHES_OF_A_CITY, FACTS_OF_A_SPEECH);
            writer.write(AbundantSpeech.document(number), List.of(speech));
        }
        new SpeechComparison(transactions).refresh();
        // The planner knows the graph as it is now, as it does some time after an import.
        driver.executableQuery("CALL db.prepareForReplanning()").execute();
        return speeches * FACTS_OF_A_SPEECH;
    }

    /** Fills the data folder {@code arguments[0]} with {@code arguments[1]} facts, for trying the service by hand. */
    public static void main(String[] arguments) {
        long began = System.nanoTime();
        try (EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(arguments[0]));
                Driver driver = GraphDatabase.driver(
                        database.uri(), AuthTokens.basic(EmbeddedDatabase.USER, database.password()))) {
            int facts = grow(driver, 0, Integer.parseInt(arguments[1]));
            System.out.printf("%,d facts in %,d ms%n", facts, (System.nanoTime() - began) / 1_000_000);
        }
    }
}
