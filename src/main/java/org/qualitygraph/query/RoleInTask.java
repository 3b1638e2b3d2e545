package org.qualitygraph.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task from the side of one who has it.
 *
 * @param role {@code LEADS}, {@code OWNS} or {@code SUPPORTS}
 * @param id the fact's id
 * @param task the task's id
 * @param deadline in the speech's words
 * @param areas names of the quality areas that it concerns
 */
public record RoleInTask(
        String role,
        String id,
        String task,
        String text,
        @Nullable String obligation,
        @Nullable String deadline,
        List<String> areas,
        Said said) {}
