package org.qualitygraph.knowledge;

import org.jspecify.annotations.Nullable;
import org.qualitygraph.knowledge.Entity.Region;

/**
 * What is known of a speech as a whole.
 *
 * @param id stable across re-imports: made from the source's name and the part
 * @param source the file's name, with folders below the import root
 * @param part counts the speeches of a file from 1
 * @param title the speech's own heading in Simplified characters, null when it has none
 * @param year stated or certain from the text, else null
 * @param date ISO date where stated in full, else null
 * @param host the region that 我市 means, null when masked or unknown
 * @param masked whether the host's name was masked (XX市)
 * @param script {@code Hans} or {@code Hant}
 * @param text what was really written
 * @param profile what it is beside this, with the words that say so
 */
public record Speech(
        String id,
        String source,
        int part,
        @Nullable String title,
        @Nullable Integer year,
        @Nullable String date,
        @Nullable Region host,
        boolean masked,
        String script,
        String text,
        Profile profile) {}
