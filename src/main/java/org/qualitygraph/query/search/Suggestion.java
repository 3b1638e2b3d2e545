package org.qualitygraph.query.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.Named;

/**
 * What typed words may become.
 *
 * @param kind {@code department}, {@code task} …, or {@code question} for one of the catalogue
 * @param id the node's id, or the question's name in {@code /api/queries/NAME}
 * @param name or text, or the question's Chinese title
 * @param alias another name of the entity that holds the words where {@code name} does not
 * @param english the question's English title
 * @param highlights where the words stand in the alias, or in the name
 * @param city whose body it is
 * @param speech that sets the task
 */
public record Suggestion(
        String kind,
        String id,
        String name,
        @Nullable String alias,
        @Nullable String english,
        @Nullable List<Highlight> highlights,
        @Nullable Named city,
        @Nullable Named speech) {

    /** {@return the same with the words shown} */
    Suggestion showing(SearchWords words) {
        return new Suggestion(kind, id, name, alias, english, words.in(alias != null ? alias : name), city, speech);
    }
}
