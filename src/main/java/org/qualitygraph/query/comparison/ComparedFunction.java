package org.qualitygraph.query.comparison;

import java.util.List;
import org.qualitygraph.query.Named;

/**
 * A function of departments, as it is called today.
 *
 * @param predecessors functions of the cities' bodies that went into it
 * @param missing ids of the regions of which no such body is named
 */
public record ComparedFunction(String name, List<String> predecessors, List<City> cities, List<String> missing) {

    /**
     * The bodies of one city that have the function.
     *
     * @param city the region's id
     * @param leads how many tasks they lead
     * @param owns how many they own
     * @param supports how many they support
     */
    public record City(String city, List<Named> departments, int leads, int owns, int supports) {}
}
