package org.qualitygraph.query;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that describes somebody.
 *
 * @param id the fact's id
 * @param upperBound the upper end of a range
 * @param unit as written
 * @param kind {@code actual} or {@code target}
 * @param year the year that the number is of, where said
 */
public record Figure(
        String id,
        String metric,
        BigDecimal value,
        @Nullable BigDecimal upperBound,
        String unit,
        String kind,
        @Nullable Integer year,
        Said said) {}
