package org.qualitygraph.reading;

import java.util.List;

/** A sign by which the speeches of one file are told apart. */
@FunctionalInterface
interface PartStarts {

    /** {@return where each speech begins, in order; fewer than two when the sign does not tell} */
    List<Integer> in(String text);
}
