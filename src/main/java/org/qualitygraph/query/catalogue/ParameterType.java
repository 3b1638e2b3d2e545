package org.qualitygraph.query.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/** What a parameter takes. */
public enum ParameterType {
    STRING("a text"),
    INTEGER("a whole number"),
    NUMBER("a number"),
    BOOLEAN("true or false"),
    STRINGS("texts, separated by commas");

    private final String taken;

    ParameterType(String taken) {
        this.taken = taken;
    }

    static ParameterType of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** {@return the type's name as headers and answers write it} */
    @JsonValue
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return what the type takes, in words} */
    String taken() {
        return taken;
    }

    /**
     * {@return the value that {@code text} stands for}
     *
     * @throws IllegalArgumentException when it stands for none
     */
    Object parse(String text) {
        return switch (this) {
            case STRING -> text;
            case INTEGER -> Long.valueOf(text);
            case NUMBER -> finite(Double.valueOf(text));
            case BOOLEAN -> truth(text);
            case STRINGS -> List.of(text.split(","));
        };
    }

    private static Double finite(Double number) {
        if (number.isNaN() || number.isInfinite()) {
            throw new IllegalArgumentException("not a finite number: " + number);
        }
        return number;
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false: " + text);
        };
    }
}
