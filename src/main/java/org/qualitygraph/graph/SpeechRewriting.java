package org.qualitygraph.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.qualitygraph.knowledge.SpeechFacts;

/** Writes the facts of a stored speech anew after people decided something; its text stays as it is. */
final class SpeechRewriting {
    private static final String LINKS = CypherFile.read("decision", "links-of-speech");
    private static final String LINK = CypherFile.read("write", "link-alike-tasks");
    private static final String COMPARE_AGAIN = CypherFile.read("decision", "compare-again");

    private final RowSource source;
    private final SpeechEraser eraser = new SpeechEraser();

    SpeechRewriting(RowSource source) {
        this.source = source;
    }

    /** Does nothing when the speech is gone. */
    void rewrite(TransactionContext transaction, String speech) {
        SpeechReader.extracted(transaction, speech).ifPresent(extracted -> rewrite(transaction, extracted));
    }

    void rewrite(TransactionContext transaction, SpeechFacts extracted) {
        Map<String, Object> speech = Map.of("speech", extracted.speech().id());
        List<Map<String, Object>> links = transaction.run(LINKS, speech).list(Record::asMap);
        DecidedRows rows = DecidedRows.of(transaction, extracted, source, source.rows(extracted));
        List<String> touched = eraser.clearFacts(transaction, extracted.speech().id());
        rows.write(transaction, false);
        transaction.run(LINK, Map.of("rows", links)).consume();
        transaction.run(COMPARE_AGAIN, speech).consume();
        eraser.forget(transaction, touched);
        rows.settle(transaction);
    }
}
