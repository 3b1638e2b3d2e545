package org.qualitygraph.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One task with all that is known of it.
 *
 * @param deadline in the speech's words
 * @param areas names of the quality areas that it concerns
 * @param evidence the words that set it
 * @param policies what its sentence cites
 * @param indicators what measures it
 * @param alike tasks of other cities
 */
public record TaskAnswer(
        String id,
        String text,
        @Nullable String obligation,
        @Nullable String deadline,
        List<String> areas,
        List<Actor> actors,
        Named speech,
        @Nullable Integer year,
        List<Evidence> evidence,
        List<Named> policies,
        List<Figure> indicators,
        List<AlikeTask> alike) {}
