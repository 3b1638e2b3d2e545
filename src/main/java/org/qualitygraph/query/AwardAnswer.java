package org.qualitygraph.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One award with all that is said of it.
 *
 * @param grantor name of the region that grants it
 * @param standings who won it, applied for it, aspires to it, lacks it or set it up
 * @param mentions where it is named
 */
public record AwardAnswer(
        String id,
        String name,
        @Nullable String level,
        @Nullable String category,
        @Nullable String grantor,
        List<Standing> standings,
        List<Said> mentions) {}
