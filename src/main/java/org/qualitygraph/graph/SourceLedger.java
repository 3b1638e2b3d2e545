package org.qualitygraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;
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
        Map<String, String> digests = new LinkedHashMap<>();
        transactions
                .read(transaction -> transaction.run(LEDGER).list())
                .forEach(row ->
                        digests.put(row.get("key").asString(), row.get("sha256").asString()));
        return digests;
    }
}
