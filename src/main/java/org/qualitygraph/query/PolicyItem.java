package org.qualitygraph.query;

import org.jspecify.annotations.Nullable;

/**
 * A policy in a list.
 *
 * @param kind {@code document} or {@code initiative}
 * @param number the document's number
 * @param status how far it has come
 * @param issuer name of whose policy it is
 * @param speeches how many speeches cite it
 */
public record PolicyItem(
        String id,
        String name,
        String kind,
        @Nullable String number,
        @Nullable String status,
        @Nullable String issuer,
        int speeches) {}
