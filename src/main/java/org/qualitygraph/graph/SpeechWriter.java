package org.qualitygraph.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.neo4j.driver.TransactionContext;
import org.qualitygraph.knowledge.SpeechFacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Puts speeches into the graph, one transaction each; what an earlier version of a speech said is replaced, what people decided
 * stays in force.
 *
 * <p>For one writer at a time: others would only wait for its locks.
 */
@Component
public final class SpeechWriter {
    private static final String BEGIN = CypherFile.read("write", "begin-source");
    private static final String COMPLETE = CypherFile.read("write", "complete-source");
    private static final String SURPLUS = CypherFile.read("write", "surplus-speeches");
    private static final String DELETE = CypherFile.read("write", "delete-source");

    private final Transactions transactions;
    private final RowSource source;
    private final SpeechEraser eraser = new SpeechEraser();

    @Autowired
    SpeechWriter(Transactions transactions, RowSource source) {
        this.transactions = transactions;
        this.source = source;
        WriteStatement.values();
    }

    SpeechWriter(Transactions transactions, Supplier<RegionDirectory> regions, Supplier<FunctionLineage> functions) {
        this(transactions, new RowSource(regions, functions, ScriptFolding::none));
    }

    /**
     * Writes all speeches of a source, and takes away those that it no longer has.
     *
     * <p>All rows are made before the first is written, so that a file that cannot be written leaves nothing behind. The
     * source's digest is written last, with the last speech: a source that was cut off has none.
     *
     * @throws GraphUnavailable when the database does not answer
     */
    public void write(SourceDocument document, List<SpeechFacts> speeches) {
        List<Batches> prepared = speeches.stream().map(source::rows).toList();
        for (int i = 0; i < Math.max(1, speeches.size()); i++) {
            int part = i;
            transactions.write(transaction -> {
                DecidedRows.lock(transaction);
                if (part == 0) {
                    begin(transaction, document);
                }
                if (part < speeches.size()) {
                    replace(transaction, speeches.get(part), prepared.get(part));
                }
                if (part + 1 >= speeches.size()) {
                    complete(transaction, document, speeches);
                }
            });
        }
    }

    /**
     * {@return what the speeches will say once they are written: what people decided about them is in force}
     *
     * @throws GraphUnavailable when the database does not answer
     */
    public List<SpeechFacts> decided(List<SpeechFacts> speeches) {
        return transactions.read(transaction -> speeches.stream()
                .map(facts -> DecidedRows.facts(transaction, facts, source))
                .toList());
    }

    /**
     * Takes a source with all its speeches out of the graph; nothing when it is not there.
     *
     * @throws GraphUnavailable when the database does not answer
     */
    public void remove(String key) {
        transactions.write(transaction -> {
            DecidedRows.lock(transaction);
            eraseSurplus(transaction, key, List.of());
            transaction.run(DELETE, Map.of("key", key)).consume();
        });
    }

    private static void begin(TransactionContext transaction, SourceDocument source) {
        transaction
                .run(
                        BEGIN,
                        Row.of(
                                "key", source.key(),
                                "fileName", source.fileName(),
                                "mediaType", source.mediaType(),
                                "charset", source.charset()))
                .consume();
    }

    private void replace(TransactionContext transaction, SpeechFacts extracted, Batches ready) {
        DecidedRows rows = DecidedRows.of(transaction, extracted, source, ready);
        List<String> touched = eraser.clear(transaction, extracted.speech().id());
        rows.write(transaction, true);
        eraser.forget(transaction, touched);
        rows.settle(transaction);
    }

    private void complete(TransactionContext transaction, SourceDocument source, List<SpeechFacts> speeches) {
        eraseSurplus(
                transaction,
                source.key(),
                speeches.stream().map(facts -> facts.speech().id()).toList());
        transaction
                .run(COMPLETE, Map.of("key", source.key(), "sha256", source.sha256(), "knowledge", source.knowledge()))
                .consume();
    }

    private void eraseSurplus(TransactionContext transaction, String key, List<String> kept) {
        transaction
                .run(SURPLUS, Map.of("key", key, "kept", kept))
                .list(row -> row.get("id").asString())
                .stream()
                .forEach(speech -> eraser.delete(transaction, speech));
    }
}
