package org.qualitygraph.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One policy with all that is said of it.
 *
 * @param kind {@code document} or {@code initiative}
 * @param number the document's number
 * @param status how far it has come
 * @param issuer name of whose policy it is
 * @param issuers who is said to have issued it
 * @param tasks tasks that are set in a sentence that cites it
 * @param citations where it is cited
 */
public record PolicyAnswer(
        String id,
        String name,
        String kind,
        @Nullable String number,
        @Nullable String status,
        @Nullable String issuer,
        List<PolicyIssue> issuers,
        List<Named> tasks,
        List<Said> citations) {}
