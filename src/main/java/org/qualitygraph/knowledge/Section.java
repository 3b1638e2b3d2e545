package org.qualitygraph.knowledge;

import org.jspecify.annotations.Nullable;
import org.qualitygraph.text.Span;

/**
 * An item of a speech's outline.
 *
 * @param ordinal counts the sections of a speech from 0 in reading order
 * @param parent ordinal of the section around it, null at the top
 * @param level depth, from 1
 * @param label the item number as written (一、), empty when there is none
 * @param heading the heading's text without the label, possibly empty
 * @param span where the item with all that belongs to it stands in the original text
 */
public record Section(int ordinal, @Nullable Integer parent, int level, String label, String heading, Span span) {}
