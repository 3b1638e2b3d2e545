package org.qualitygraph.decision;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person gives as right, value by value; whatever cannot be right is refused with a sentence. */
final class Values {
    private static final int LONGEST = 500;

    private final Map<String, @Nullable Object> all;
    private final Map<String, @Nullable Object> changes;

    /** What was read, with {@code changes} for the rest. */
    Values(Map<String, @Nullable Object> read, Map<String, @Nullable Object> changes) {
        all = new LinkedHashMap<>(read);
        all.putAll(changes);
        this.changes = changes;
    }

    String text(String name) {
        String text = optional(name);
        if (text == null) {
            throw new RefusedDecision("Value '%s' must not be empty.".formatted(name));
        }
        return text;
    }

    @Nullable
    String optional(String name) {
        Object value = all.get(name);
        if (value == null || value.toString().isBlank()) {
            return null;
        }
        String text = value.toString().strip();
        if (changes.containsKey(name) && !(value instanceof CharSequence && isLine(text))) {
            throw new RefusedDecision(
                    "Value '%s' takes one line of text, at most %d characters.".formatted(name, LONGEST));
        }
        return text;
    }

    private static boolean isLine(String text) {
        return text.length() <= LONGEST && text.codePoints().noneMatch(Character::isISOControl);
    }

    <E extends Enum<E>> E choice(String name, Class<E> kind) {
        List<String> names =
                Arrays.stream(kind.getEnumConstants()).map(Enum::name).toList();
        return Enum.valueOf(kind, oneOf(name, names).toUpperCase(Locale.ROOT));
    }

    String oneOf(String name, List<String> possible) {
        String text = text(name);
        return possible.stream()
                .filter(text::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() ->
                        new RefusedDecision("Value '%s' is one of: %s.".formatted(name, String.join(", ", possible))));
    }

    @Nullable
    BigDecimal number(String name) {
        Object value = all.get(name);
        if (value == null || value.toString().isBlank()) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(value.toString().strip());
            if (Math.abs((long) number.precision() - number.scale()) < 30 && number.scale() < 30) {
                return number;
            }
        } catch (NumberFormatException nonsense) {
            // Refused below, like a number beyond all measure.
        }
        throw new RefusedDecision("Value '%s' takes a number.".formatted(name));
    }

    @Nullable
    Integer whole(String name) {
        BigDecimal number = number(name);
        try {
            return number == null ? null : Integer.valueOf(number.intValueExact());
        } catch (ArithmeticException broken) {
            throw new RefusedDecision("Value '%s' takes a whole number.".formatted(name));
        }
    }

    /** A number that must not be missing. */
    BigDecimal required(String name) {
        BigDecimal number = number(name);
        if (number == null) {
            throw new RefusedDecision("Value '%s' must not be empty.".formatted(name));
        }
        return number;
    }
}
