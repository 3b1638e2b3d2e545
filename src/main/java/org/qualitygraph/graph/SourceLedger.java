package org.qualitygraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.stereotype.Component;

/** Which sources the graph holds in full. */
@Component
public final class SourceLedger {
    private static final String LEDGER = CypherFile.read("read", "ledger");

    private final Driver driver;

    SourceLedger(Driver driver) {
        this.driver = driver;
    }

    /**
     * {@return the digest of each source's content by the source's key; one that was cut off in mid-import is not there}
     *
     * @throws GraphUnavailable when the database does not answer
     */
    public Map<String, String> digests() {
        try {
            Map<String, String> digests = new LinkedHashMap<>();
            driver.executableQuery(LEDGER)
                    .execute()
                    .records()
                    .forEach(row -> digests.put(
                            row.get("key").asString(), row.get("sha256").asString()));
            return digests;
        } catch (ServiceUnavailableException failed) {
            throw new GraphUnavailable("The database does not answer: " + failed.getMessage(), failed);
        }
    }
}
