package org.qualitygraph.query.decided;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.Named;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One decision of a person.
 *
 * @param kind {@code fact}, {@code place} or {@code merge}
 * @param verdict {@code confirm}, {@code reject}, {@code correct}, {@code name} or {@code merge}
 * @param state {@code inForce}, {@code superseded} by a later one, {@code resting} while the speech does not say that, or
 *     {@code undone}
 * @param fact id of the fact, null unless one was decided about
 * @param factKind {@code responsibility}, {@code task}, {@code awardFact}, {@code indicator}, {@code problem}, {@code mention} or
 *     {@code citation}
 * @param quotes the words from which the fact was read
 * @param extracted what was read, by name
 * @param values what is right instead, by name
 * @param entity id of the place that was named, or of the name that was merged away
 * @param name what the place was named, or the name that was merged away
 * @param into id of the entity that stayed
 * @param by who decided
 * @param at when, ISO 8601
 */
public record DecisionItem(
        String id,
        String kind,
        String verdict,
        String state,
        @Nullable String fact,
        @Nullable String factKind,
        @Nullable Named speech,
        @Nullable List<String> quotes,

        @JsonDeserialize(using = EmbeddedJson.class) @Nullable
        Map<String, @Nullable Object> extracted,

        @JsonDeserialize(using = EmbeddedJson.class) @Nullable
        Map<String, @Nullable Object> values,

        @Nullable String entity,
        @Nullable String name,
        @Nullable String into,
        @Nullable String intoName,
        String by,
        String why,
        String at,
        @Nullable String undoneBy,
        @Nullable String undoneWhy,
        @Nullable String undoneAt) {}
