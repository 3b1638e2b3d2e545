package org.qualitygraph.query;

import org.jspecify.annotations.Nullable;

/**
 * A region in a list, with how much is said of it.
 *
 * @param level {@code province}, {@code prefecture}, {@code county} or {@code town}, null when it is not known
 * @param code of GB/T 2260
 * @param masked whether its speech does not name it
 * @param speeches how many speeches were given there
 * @param departments how many of its bodies are named
 * @param tasks how many tasks its bodies and itself have
 * @param awards how many statements on awards it is the subject of
 * @param indicators how many figures describe it
 * @param problems how many problems it faces
 */
public record RegionItem(
        String id,
        @Nullable String name,
        @Nullable String level,
        @Nullable String code,
        boolean masked,
        int speeches,
        int departments,
        int tasks,
        int awards,
        int indicators,
        int problems) {}
