package org.qualitygraph.export;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values and names as Cypher writes them. */
final class CypherLiteral {
    private CypherLiteral() {}

    static String of(Object value) {
        return switch (value) {
            case String it -> text(it);
            case Double it -> Double.isFinite(it) ? it.toString() : "toFloat('" + it + "')";
            case LocalDate it -> "date('" + it + "')";
            case ZonedDateTime it -> "datetime('" + it + "')";
            case List<?> it -> it.stream().map(CypherLiteral::of).collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> it -> map(it);
            case Object it -> it.toString();
        };
    }

    /** {@return a label, type or property as it can stand in a statement whatever it is} */
    static String name(String name) {
        return '`' + name.replace("`", "``") + '`';
    }

    private static String map(Map<?, ?> map) {
        return map.entrySet().stream()
                .map(entry -> name(entry.getKey().toString()) + ": " + of(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String text(String text) {
        StringBuilder literal = new StringBuilder("'");
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                // As a number, for a backslash before a 'u' would be read as one.
                case '\\' -> literal.append("\\u005c\\u005c");
                case '\'' -> literal.append("\\'");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> literal.append(letter);
            }
        }
        return literal.append('\'').toString();
    }
}
