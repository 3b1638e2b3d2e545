package org.qualitygraph.outline;

import org.jspecify.annotations.Nullable;
import org.qualitygraph.text.Span;

/**
 * An item of the outline; positions are those of the normal form.
 *
 * @param ordinal counts the items from 0
 * @param parent the item around it, null at the top
 * @param level depth, from 1
 * @param label the item number as written
 * @param heading the heading behind the number with the mark that ends it, possibly empty
 * @param apart whether the heading stands apart from the text; where it does not, it is the item's first sentence
 * @param start where the item number stands
 * @param runIn whether it starts in the middle of a paragraph
 */
public record Item(
        int ordinal,
        @Nullable Item parent,
        int level,
        String label,
        Span heading,
        boolean apart,
        int start,
        boolean runIn) {

    /** {@return whether this item is {@code other} or lies inside it} */
    public boolean within(Item other) {
        for (Item item = this; item != null; item = item.parent) {
            if (item.ordinal == other.ordinal) {
                return true;
            }
        }
        return false;
    }
}
