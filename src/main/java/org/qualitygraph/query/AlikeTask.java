package org.qualitygraph.query;

import org.jspecify.annotations.Nullable;

/**
 * A task of another city that is like the one in question.
 *
 * @param similarity above 0, at most 1
 * @param task its id and wording
 * @param city in which it was set
 * @param year the speech's year
 */
public record AlikeTask(
        double similarity,
        Named task,
        @Nullable Named city,
        Named speech,
        @Nullable Integer year) {}
