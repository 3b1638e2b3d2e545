package org.qualitygraph.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.neo4j.driver.TransactionContext;
import org.qualitygraph.knowledge.SpeechFacts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Puts speeches into the graph, one transaction each; what an earlier version of a speech said is replaced.
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
    private final Supplier<RegionDirectory> regions;
    private final Supplier<FunctionLineage> functions;
    private final Supplier<ScriptFolding> folding;
    private final SpeechEraser eraser = new SpeechEraser();

    @Autowired
    SpeechWriter(
            Transactions transactions,
            ObjectProvider<RegionDirectory> regions,
            ObjectProvider<FunctionLineage> functions,
            ObjectProvider<ScriptFolding> folding) {
        this(
                transactions,
                () -> regions.getIfAvailable(RegionDirectory::empty),
                () -> functions.getIfAvailable(FunctionLineage::none),
                () -> folding.getIfAvailable(ScriptFolding::none));
    }

    SpeechWriter(Transactions transactions, Supplier<RegionDirectory> regions, Supplier<FunctionLineage> functions) {
        this(transactions, regions, functions, ScriptFolding::none);
    }

    private SpeechWriter(
            Transactions transactions,
            Supplier<RegionDirectory> regions,
            Supplier<FunctionLineage> functions,
            Supplier<ScriptFolding> folding) {
        this.transactions = transactions;
        this.functions = functions;
        this.regions = regions;
        this.folding = folding;
        WriteStatement.values();
    }

    /**
     * Writes all speeches of a source, and takes away those that it no longer has.
     *
     * <p>All rows are made before the first is written, so that a file that cannot be written leaves nothing behind. The
     * source's digest is written last, with the last speech: a source that was cut off has none.
     *
     * @throws GraphUnavailable when the database does not answer
     */
    public void write(SourceDocument source, List<SpeechFacts> speeches) {
        RegionDirectory directory = regions.get();
        FunctionLineage lineage = functions.get();
        ScriptFolding script = folding.get();
        List<Batches> prepared = speeches.stream()
                .map(facts -> SpeechRows.of(facts, directory, lineage, script))
                .toList();
        for (int i = 0; i < Math.max(1, speeches.size()); i++) {
            int part = i;
            transactions.write(transaction -> {
                if (part == 0) {
                    begin(transaction, source);
                }
                if (part < speeches.size()) {
                    replace(transaction, speeches.get(part).speech().id(), prepared.get(part));
                }
                if (part + 1 >= speeches.size()) {
                    complete(transaction, source, speeches);
                }
            });
        }
    }

    /**
     * Takes a source with all its speeches out of the graph; nothing when it is not there.
     *
     * @throws GraphUnavailable when the database does not answer
     */
    public void remove(String key) {
        transactions.write(transaction -> {
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

    private void replace(TransactionContext transaction, String speech, Batches rows) {
        List<String> touched = eraser.clear(transaction, speech);
        rows.forEach((statement, batch) ->
                transaction.run(statement.cypher(), Map.of("rows", batch)).consume());
        eraser.forget(transaction, touched);
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
