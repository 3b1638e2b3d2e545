package org.qualitygraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;
import org.qualitygraph.decision.DecidedSpeech;
import org.qualitygraph.decision.Renaming;
import org.qualitygraph.decision.Saying;
import org.qualitygraph.knowledge.SpeechFacts;
import org.qualitygraph.text.CodePoints;
import org.qualitygraph.text.Span;

/** The rows of a speech with people's decisions in force, so that no question has to know of them. */
final class DecidedRows {
    private static final String LOCK = CypherFile.read("decision", "lock");
    private static final String SETTLE = CypherFile.read("decision", "settle");

    private final SpeechFacts extracted;
    private final SpeechDecisions decisions;
    private final DecidedSpeech speech;
    private final Batches batches;
    private final Renaming names;

    /** Makes the rows anew unless nobody decided anything, for which those of the extraction are {@code ready}. */
    private DecidedRows(SpeechFacts extracted, SpeechDecisions decisions, RowSource source, Batches ready) {
        this.extracted = extracted;
        this.decisions = decisions;
        speech = new DecidedSpeech(extracted, decisions.facts(), decisions.place());
        batches = isDecided() || !decisions.merges().isEmpty() ? source.rows(speech.facts()) : ready;
        names = decisions.merges().apply(batches);
    }

    private boolean isDecided() {
        return !speech.inForce().isEmpty() || speech.isPlaceNamed();
    }

    /** Waits until nobody else writes. */
    static void lock(TransactionContext transaction) {
        transaction.run(LOCK).consume();
    }

    /** {@return the rows by the decisions that there are now; the caller holds the lock} */
    static DecidedRows of(TransactionContext transaction, SpeechFacts extracted, RowSource source, Batches ready) {
        SpeechDecisions decisions =
                SpeechDecisions.read(transaction, extracted.speech().id());
        return new DecidedRows(extracted, decisions, source, ready);
    }

    /** {@return what a speech says by what was read and by the decisions that there are now} */
    static SpeechFacts facts(TransactionContext transaction, SpeechFacts extracted, RowSource source) {
        SpeechDecisions decisions =
                SpeechDecisions.read(transaction, extracted.speech().id());
        if (decisions.isEmpty()) {
            return extracted;
        }
        DecidedRows rows = new DecidedRows(extracted, decisions, source, source.rows(extracted));
        return rows.names.of(rows.speech.facts());
    }

    /** Writes all rows, or all but the text. */
    void write(TransactionContext transaction, boolean text) {
        batches.forEach((statement, rows) -> {
            if (text || !statement.writesText()) {
                transaction.run(statement.cypher(), Map.of("rows", rows)).consume();
            }
        });
    }

    /** Keeps beside the speech what was read from it, and tells each decision how it stands. */
    void settle(TransactionContext transaction) {
        if (isDecided() || !names.names().isEmpty()) {
            Extractions.keep(transaction, extracted, names);
        } else {
            Extractions.forget(transaction, extracted.speech().id());
        }
        if (!decisions.facts().isEmpty() || decisions.place() != null) {
            settle(transaction, extracted.speech().id(), standing());
        }
    }

    /** Tells the decisions about a speech that is gone that they rest. */
    static void rest(TransactionContext transaction, String speech) {
        Extractions.forget(transaction, speech);
        settle(transaction, speech, List.of());
    }

    private static void settle(TransactionContext transaction, String speech, List<Map<String, Object>> rows) {
        transaction.run(SETTLE, Map.of("speech", speech, "rows", rows)).consume();
    }

    private List<Map<String, Object>> standing() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (DecidedSpeech.InForce each : speech.inForce()) {
            rows.add(Map.of(
                    "id",
                    each.decision().id(),
                    "fact",
                    each.decision().fact(),
                    "properties",
                    readOf(each.saying(), each.others())));
        }
        if (decisions.place() != null && speech.isPlaceNamed()) {
            rows.add(Map.of("id", decisions.place().id(), "fact", "", "properties", Map.of()));
        }
        return rows;
    }

    private Map<String, Object> readOf(Saying saying, List<String> others) {
        List<Span> spans = spans(saying);
        return Map.of(
                "fact",
                saying.id(),
                "extracted",
                JsonProperty.of(saying.values()),
                "confidence",
                saying.provenance().confidence(),
                "rule",
                saying.provenance().rule(),
                "starts",
                spans.stream().map(Span::start).toList(),
                "ends",
                spans.stream().map(Span::end).toList(),
                "quotes",
                saying.quotes(extracted.speech()),
                "others",
                others);
    }

    private List<Span> spans(Saying saying) {
        var points = CodePoints.of(extracted.speech().text());
        return saying.provenance().evidence().stream().map(points::of).toList();
    }
}
