package org.qualitygraph.query;

import org.jspecify.annotations.Nullable;

/**
 * An award in a list.
 *
 * @param grantor name of the region that grants it
 * @param winners how many are said to have won it
 * @param speeches how many speeches name it
 */
public record AwardItem(
        String id,
        String name,
        @Nullable String level,
        @Nullable String category,
        @Nullable String grantor,
        int winners,
        int speeches) {}
