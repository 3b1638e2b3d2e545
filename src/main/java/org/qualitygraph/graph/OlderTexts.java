package org.qualitygraph.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets both scripts find what was written before the search knew them, without its files being read again. */
@Component
final class OlderTexts {
    private static final Logger log = LoggerFactory.getLogger(OlderTexts.class);
    private static final String UNFOLDED = CypherFile.read("read", "unfolded-speeches");
    private static final String WORDINGS = CypherFile.read("read", "speech-wordings");
    private static final String FOLD = CypherFile.read("write", "fold-speech");

    private final Transactions transactions;
    private final ObjectProvider<ScriptFolding> folding;

    OlderTexts(Transactions transactions, ObjectProvider<ScriptFolding> folding) {
        this.transactions = transactions;
        this.folding = folding;
    }

    /**
     * Folds every speech that is marked, one transaction each; one that is cut off is made up for at the next start.
     *
     * @throws GraphUnavailable when the database does not answer
     */
    void fold() {
        List<String> ids = transactions.read(transaction ->
                transaction.run(UNFOLDED).list(row -> row.get("id").asString()));
        if (!ids.isEmpty()) {
            log.info("{} speeches are made findable in both scripts.", ids.size());
            ScriptFolding script = folding.getIfAvailable(ScriptFolding::none);
            ids.forEach(id -> transactions.write(transaction -> fold(transaction, id, script)));
        }
    }

    private static void fold(TransactionContext transaction, String id, ScriptFolding script) {
        for (Record speech : transaction.run(WORDINGS, Map.of("id", id)).list()) {
            List<Map<String, @Nullable Object>> rows =
                    speech.get("sentences").asList(sentence -> folded(sentence, script));
            transaction
                    .run(
                            FOLD,
                            Row.of(
                                    "id",
                                    id,
                                    "title",
                                    script.other(speech.get("title").asString(null)),
                                    "rows",
                                    rows))
                    .consume();
        }
    }

    private static Map<String, @Nullable Object> folded(Value sentence, ScriptFolding script) {
        return Row.of(
                "id", sentence.get("id").asString(),
                "simplified", script.other(sentence.get("text").asString()));
    }
}
