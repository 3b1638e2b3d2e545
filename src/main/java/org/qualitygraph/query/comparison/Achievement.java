package org.qualitygraph.query.comparison;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.Figure;

/**
 * What a city set out to reach in a year, and what it reached.
 *
 * @param year of the figures or, where that is not said, of the speech
 * @param target the newest speech's target
 * @param actual the newest speech's figure
 * @param reached whether the figure is at least the target; null without both
 * @param share the figure in percent of the target, one decimal; null without both and for a target of zero
 * @param others further figures of the same metric, city and year
 */
public record Achievement(
        @Nullable Integer year,
        @Nullable Figure target,
        @Nullable Figure actual,
        @Nullable Boolean reached,
        @Nullable BigDecimal share,
        List<Figure> others) {
    private static final String TARGET = "target";
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /** {@return the achievement that a year's figures tell; {@code figures} stand from the newest speech to the oldest} */
    @JsonCreator
    static Achievement of(@JsonProperty("year") @Nullable Integer year, @JsonProperty("figures") List<Figure> figures) {
        Optional<Figure> target = first(figures, true);
        Optional<Figure> actual = first(figures, false);
        List<Figure> others = figures.stream()
                .filter(figure -> target.filter(figure::equals).isEmpty()
                        && actual.filter(figure::equals).isEmpty())
                .toList();
        if (target.isEmpty() || actual.isEmpty()) {
            return new Achievement(year, target.orElse(null), actual.orElse(null), null, null, others);
        }
        BigDecimal goal = target.get().value();
        BigDecimal value = actual.get().value();
        return new Achievement(
                year, target.get(), actual.get(), value.compareTo(goal) >= 0, share(value, goal), others);
    }

    private static Optional<Figure> first(List<Figure> figures, boolean target) {
        return figures.stream()
                .filter(figure -> figure.kind().equals(TARGET) == target)
                .findFirst();
    }

    private static @Nullable BigDecimal share(BigDecimal value, BigDecimal goal) {
        return goal.signum() == 0 ? null : value.multiply(PERCENT).divide(goal, 1, RoundingMode.HALF_UP);
    }
}
