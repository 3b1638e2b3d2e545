package org.qualitygraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which sources the graph holds in full. */
@Component
public final class SourceLedger {
    private static final String LEDGER = CypherFile.read("read", "ledger");

    private final Transactions transactions;

    SourceLedger(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * {@return the digest of each source's content by the source's key; one that was cut off in mid-import is not there}
     *
     * @throws GraphUnavailable when the database does not answer
     */
    public Map<String, String> digests() {
        return digests(null);
    }

    /**
     * {@return the digest of each source's content by the source's key; empty where the source was read with other knowledge}
     *
     * @param knowledge digest of what the reader knows, null for any
     * @throws GraphUnavailable when the database does not answer
     */
    public Map<String, String> digests(@Nullable String knowledge) {
        Map<String, String> digests = new LinkedHashMap<>();
        transactions
                .read(transaction ->
                        transaction.run(LEDGER, Row.of("knowledge", knowledge)).list())
                .forEach(row ->
                        digests.put(row.get("key").asString(), row.get("sha256").asString()));
        return digests;
    }
}
