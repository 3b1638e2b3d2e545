package org.qualitygraph.query;

import org.jspecify.annotations.Nullable;

/**
 * A speech in a list.
 *
 * @param source the file it stands in
 * @param part counts the speeches of the file from 1
 * @param host the region that 我市 means; it has no name where the speech masks it
 * @param masked whether the host's name was masked (XX市)
 * @param script {@code Hans} or {@code Hant}
 * @param tasks how many tasks it sets
 */
public record SpeechItem(
        String id,
        String source,
        int part,
        @Nullable String title,
        @Nullable Integer year,
        @Nullable String date,
        @Nullable Named host,
        boolean masked,
        String script,
        int tasks) {}
