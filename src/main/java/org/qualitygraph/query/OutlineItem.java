package org.qualitygraph.query;

import org.jspecify.annotations.Nullable;

/**
 * An item of a speech's outline.
 *
 * @param ordinal counts the items from 0
 * @param parent ordinal of the item around it
 * @param level depth, from 1
 * @param label as written (一、), possibly empty
 * @param heading possibly empty
 * @param start where it begins in the text, in Unicode code points
 * @param end where it ends
 */
public record OutlineItem(
        int ordinal, @Nullable Integer parent, int level, String label, String heading, int start, int end) {}
