package org.qualitygraph.query.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question may be asked with.
 *
 * @param optional whether it may be left out without a value of its own
 * @param usual the value that stands for a parameter that is left out
 * @param minimum the least number, or the least length of a text
 * @param maximum the greatest number, or the greatest length of a text
 * @param values the only ones allowed; empty when all are
 * @param zh meaning in Chinese
 * @param en meaning in English
 */
public record Parameter(
        String name,
        ParameterType type,
        boolean optional,
        @JsonProperty("default") @Nullable Object usual,
        @Nullable Double minimum,
        @Nullable Double maximum,
        List<String> values,
        String zh,
        String en) {
    private static final int LONGEST_TEXT = 200;

    public Parameter {
        values = List.copyOf(values);
    }

    /**
     * {@return the value for what was given, null when nothing was}
     *
     * @throws RefusedParameter when nothing was given but something is needed, or it is outside the limits
     */
    @Nullable
    Object value(@Nullable String given) {
        if (given == null || given.isEmpty()) {
            if (usual == null && !optional) {
                throw new RefusedParameter(name, "is missing: " + en);
            }
            return usual;
        }
        Object value = parse(given);
        check(value);
        return value;
    }

    private Object parse(String given) {
        try {
            return type.parse(given);
        } catch (IllegalArgumentException unreadable) {
            throw new RefusedParameter(name, "takes %s, not '%s'".formatted(type.taken(), given));
        }
    }

    private void check(Object value) {
        if (!values.isEmpty() && !values.contains(value.toString())) {
            throw new RefusedParameter(name, "takes %s, not '%s'".formatted(String.join(" or ", values), value));
        }
        double size = value instanceof Number number
                ? number.doubleValue()
                : value.toString().length();
        double least = minimum == null ? -Double.MAX_VALUE : minimum;
        double most = maximum == null ? greatest(value) : maximum;
        if (size < least || size > most) {
            String limits = "%s to %s".formatted(plain(least), plain(most));
            throw new RefusedParameter(
                    name, value instanceof Number ? "takes " + limits : "takes " + limits + " characters");
        }
    }

    private static double greatest(Object value) {
        return value instanceof Number ? Double.MAX_VALUE : LONGEST_TEXT;
    }

    private static String plain(double limit) {
        return limit == Math.rint(limit) ? Long.toString((long) Math.max(limit, 0)) : Double.toString(limit);
    }
}
