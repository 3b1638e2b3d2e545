package org.qualitygraph.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the numbers before in one sentence measured; what a number to come may take over. */
final class EarlierMetrics {
    private static final Pattern SCALE = Pattern.compile("^[万亿千百]+(?=.)");
    private final Map<String, String> byUnit = new HashMap<>();
    private String first = "";
    private String last = "";
    private String stem = "";

    /** Forgets the sentence before. */
    void forget() {
        byUnit.clear();
        first = "";
        last = "";
        stem = "";
    }

    /** Forgets which metric was the first: other things are counted now. */
    void forgetFirst() {
        first = "";
    }

    /** Makes {@code metric} the one that the numbers to come may take over. */
    void remember(String metric, String unit) {
        first = first.isEmpty() ? metric : first;
        last = metric;
        stem = metric;
        byUnit.put(unscaled(unit), metric);
    }

    /** Takes {@code metric} for the last one, which was made from one before and is no stem of others. */
    void derive(String metric) {
        last = metric;
    }

    /** {@return the first metric of the sentence or of its group, empty when there is none} */
    String first() {
        return first;
    }

    /** {@return the metric of the number before, empty when there is none} */
    String last() {
        return last;
    }

    /** {@return the last metric that was told in words of its own} */
    String stem() {
        return stem;
    }

    /** {@return the last metric that was counted in the unit} */
    @Nullable
    String of(String unit) {
        return byUnit.get(unscaled(unit));
    }

    /** 3.1*万*件 are counted as 12件 are. */
    private static String unscaled(String unit) {
        return SCALE.matcher(unit).replaceFirst("");
    }

    /** {@return whether nothing was counted yet} */
    boolean isEmpty() {
        return byUnit.isEmpty();
    }
}
