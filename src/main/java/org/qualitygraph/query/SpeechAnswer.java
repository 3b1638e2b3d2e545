package org.qualitygraph.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One speech.
 *
 * @param source the file it stands in
 * @param part counts the speeches of the file from 1
 * @param host the region that 我市 means; it has no name where the speech masks it
 * @param masked whether the host's name was masked (XX市)
 * @param script {@code Hans} or {@code Hant}
 * @param text what was really written; offsets of the outline and of evidence count its Unicode code points
 * @param kind {@code speech}, {@code report}, {@code plan}, {@code awardNotice} or {@code news}; null where nothing tells it
 * @param occasion the meeting or ceremony, null where none is named
 * @param speakerRole the speaker's office as written, null where it is not stated
 * @param tasks how many tasks it sets
 * @param evidence the words from which title, year, date, host and the like were read
 * @param outline its items in reading order
 */
public record SpeechAnswer(
        String id,
        String source,
        int part,
        @Nullable String title,
        @Nullable Integer year,
        @Nullable String date,
        @Nullable Named host,
        boolean masked,
        String script,
        @Nullable String kind,
        @Nullable String occasion,
        @Nullable String speakerRole,
        int tasks,
        String text,
        List<ReadFrom> evidence,
        List<OutlineItem> outline) {}
