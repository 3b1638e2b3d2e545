package org.qualitygraph.reading;

import java.util.List;

/** One rule that tells what does not belong to a text. */
@FunctionalInterface
interface CleaningRule {

    /** {@return what is to go, from left to right, none overlapping the next} */
    List<Edit> edits(String text);
}
