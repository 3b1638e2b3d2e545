package org.qualitygraph.graph;

import java.util.List;

/** Which functions of departments took over from which, beyond a speech's own words. */
@FunctionalInterface
public interface FunctionLineage {

    /** {@return the functions that took over from {@code function}, none where it lives on or is unknown} */
    List<Succession> successorsOf(String function);

    /** {@return a lineage that knows nothing} */
    static FunctionLineage none() {
        return function -> List.of();
    }

    /**
     * A function that took over.
     *
     * @param name the later function
     * @param year in which the reform was decided
     */
    record Succession(String name, int year) {}
}
