package org.qualitygraph.query.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.Named;

/**
 * A hit.
 *
 * @param kind what was found: {@code sentence}, {@code department} …
 * @param name of an entity, or a speech's title
 * @param alias another name of the entity that holds the words where {@code name} does not: a merged, former or short one
 * @param text of a sentence, task or problem
 * @param in which of the three the words stand: {@code name}, {@code alias} or {@code text}
 * @param highlights where the words stand in it
 * @param speech in which it stands
 * @param year the speech's year
 * @param city the region that it belongs to, or in which the speech was given
 * @param start where it stands in the speech, in code points
 * @param end behind its last one
 * @param score higher is better; comparable within one answer only
 */
public record SearchItem(
        String kind,
        String id,
        @Nullable String name,
        @Nullable String alias,
        @Nullable String text,
        @Nullable String in,
        @Nullable List<Highlight> highlights,
        @Nullable Named speech,
        @Nullable Integer year,
        @Nullable Named city,
        @Nullable Integer start,
        @Nullable Integer end,
        double score) {

    /** {@return the same with the words shown} */
    SearchItem showing(SearchWords words) {
        String place = text != null ? "text" : alias != null ? "alias" : "name";
        String shown = text != null ? text : alias != null ? alias : name;
        List<Highlight> found = shown == null ? List.of() : words.in(shown);
        return new SearchItem(kind, id, name, alias, text, place, found, speech, year, city, start, end, score);
    }
}
