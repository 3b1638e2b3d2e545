package org.qualitygraph.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task with those who have it.
 *
 * @param deadline in the speech's words
 * @param areas names of the quality areas that it concerns
 * @param evidence the words that set it
 */
public record TaskItem(
        String id,
        String text,
        @Nullable String obligation,
        @Nullable String deadline,
        List<String> areas,
        List<Actor> actors,
        Named speech,
        @Nullable Integer year,
        List<Evidence> evidence) {}
