package org.qualitygraph.graph;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.qualitygraph.decision.DecidedSpeech;
import org.qualitygraph.knowledge.Profile;
import org.qualitygraph.knowledge.Profile.Feature;
import org.qualitygraph.knowledge.Profile.Kind;
import org.qualitygraph.knowledge.Section;
import org.qualitygraph.knowledge.Sentence;
import org.qualitygraph.knowledge.Speech;
import org.qualitygraph.knowledge.SpeechFacts;
import org.qualitygraph.knowledge.Unread;
import org.qualitygraph.text.Span;
import org.springframework.stereotype.Component;

/** Reads a speech back out of the graph, exactly as it was written, with people's decisions in force. */
@Component
public final class SpeechReader {
    private static final String SPEECH = CypherFile.read("read", "speech");
    private static final String OF_SOURCE = CypherFile.read("read", "source-speeches");
    private static final String SECTIONS = CypherFile.read("read", "sections");
    private static final String SENTENCES = CypherFile.read("read", "sentences");
    private static final String ENTITIES = CypherFile.read("read", "entities");
    private static final String FACTS = CypherFile.read("read", "facts");

    private final Transactions transactions;

    SpeechReader(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * {@return all that the speech {@code id} says, empty when there is no such speech}
     *
     * @throws GraphUnavailable when the database does not answer
     */
    public Optional<SpeechFacts> read(String id) {
        return transactions.read(transaction -> read(transaction, id));
    }

    /**
     * {@return all that the speeches of a source say, in their order; nothing when there is no such source}
     *
     * @throws GraphUnavailable when the database does not answer
     */
    public List<SpeechFacts> ofSource(String key) {
        return transactions.read(transaction ->
                transaction
                        .run(OF_SOURCE, Map.of("key", key))
                        .list(row -> row.get("id").asString())
                        .stream()
                        .flatMap(id -> read(transaction, id).stream())
                        .toList());
    }

    private static Optional<SpeechFacts> read(TransactionContext transaction, String id) {
        Optional<Extractions.Kept> kept = Extractions.find(transaction, id);
        if (kept.isEmpty()) {
            return stored(transaction, id);
        }
        SpeechDecisions decisions = SpeechDecisions.read(transaction, id);
        return kept.map(speech ->
                speech.names().of(new DecidedSpeech(speech.facts(), decisions.facts(), decisions.place()).facts()));
    }

    /** {@return what was read from the speech {@code id}, whatever people decided about it since} */
    static Optional<SpeechFacts> extracted(TransactionContext transaction, String id) {
        return Extractions.find(transaction, id).map(Extractions.Kept::facts).or(() -> stored(transaction, id));
    }

    private static Optional<SpeechFacts> stored(TransactionContext transaction, String id) {
        Map<String, Object> parameters = Map.of("speech", id);
        List<Record> found = transaction.run(SPEECH, parameters).list();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        StoredText text =
                new StoredText(found.getFirst().get("speech").get("text").asString());
        List<Record> sentences = transaction.run(SENTENCES, parameters).list();
        return Optional.of(new SpeechFacts(
                speech(found.getFirst(), text),
                transaction.run(SECTIONS, parameters).list(row -> section(row, text)),
                sentences.stream().map(row -> sentence(row, text)).toList(),
                transaction.run(ENTITIES, parameters).list(row -> StoredEntity.of(row, text)),
                transaction.run(FACTS, parameters).list(row -> StoredFact.of(row, text)),
                sentences.stream()
                        .filter(row -> !row.get("unread").isNull())
                        .map(row -> unread(row, text))
                        .toList()));
    }

    private static Speech speech(Record row, StoredText text) {
        Value speech = row.get("speech");
        Value host = row.get("host");
        return new Speech(
                speech.get("id").asString(),
                row.get("source").asString(),
                speech.get("part").asInt(),
                speech.get("title").asString(null),
                StoredText.integer(speech.get("year")),
                speech.get("date").asString(null),
                host.isNull() ? null : StoredEntity.region(host, text),
                speech.get("masked").asBoolean(),
                speech.get("script").asString(),
                text.text(),
                profile(speech, text));
    }

    private static Profile profile(Value speech, StoredText text) {
        List<String> features = speech.get("evidenceOf").asList(Value::asString, List.of());
        Map<Feature, Span> evidence = new EnumMap<>(Feature.class);
        for (int i = 0; i < features.size(); i++) {
            evidence.put(
                    Feature.parse(features.get(i)),
                    text.span(
                            speech.get("evidenceStarts").get(i).asInt(),
                            speech.get("evidenceEnds").get(i).asInt()));
        }
        return new Profile(
                speech.get("occasion").asString(null),
                speech.get("kind").isNull()
                        ? null
                        : Kind.parse(speech.get("kind").asString()),
                speech.get("speakerRole").asString(null),
                evidence);
    }

    private static Section section(Record row, StoredText text) {
        Value section = row.get("section");
        return new Section(
                section.get("ordinal").asInt(),
                StoredText.integer(row.get("parent")),
                section.get("level").asInt(),
                section.get("label").asString(),
                section.get("heading").asString(),
                text.span(section.get("start").asInt(), section.get("end").asInt()));
    }

    private static Unread unread(Record row, StoredText text) {
        return new Unread(
                text.span(row.get("start").asInt(), row.get("end").asInt()),
                row.get("unread").asList(cue -> Unread.Cue.parse(cue.asString())));
    }

    private static Sentence sentence(Record row, StoredText text) {
        return new Sentence(
                row.get("ordinal").asInt(),
                StoredText.integer(row.get("section")),
                text.span(row.get("start").asInt(), row.get("end").asInt()));
    }
}
