package org.qualitygraph.query.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.Standing;

/**
 * How compared cities and their winners stand to the awards of one level in one year.
 *
 * @param level {@code national}, {@code province}, {@code city} or {@code county}, null when it is not known
 * @param year of the award or, where that is not said, of the speech
 */
public record ComparedAwards(
        @Nullable String level, @Nullable Integer year, List<City> cities) {

    /**
     * What is said of one city; each number counts statements.
     *
     * @param city the region's id
     */
    public record City(
            String city,
            int won,
            int appliedFor,
            int aspiresTo,
            int lacks,
            int established,
            List<Standing> standings) {}
}
