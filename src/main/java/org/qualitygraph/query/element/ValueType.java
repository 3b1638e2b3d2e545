package org.qualitygraph.query.element;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/** What a property holds; what is none of these is carried as text. */
public enum ValueType {
    STRING,
    INTEGER,
    FLOAT,
    BOOLEAN,
    DATE,
    DATE_TIME;

    /** {@return the type that Cypher calls {@code name}} */
    static ValueType of(String name) {
        return switch (name) {
            case "INTEGER" -> INTEGER;
            case "FLOAT" -> FLOAT;
            case "BOOLEAN" -> BOOLEAN;
            case "DATE" -> DATE;
            case "ZONED DATETIME" -> DATE_TIME;
            default -> STRING;
        };
    }

    /** {@return the type that holds the values of both} */
    ValueType with(ValueType other) {
        if (this == other) {
            return this;
        }
        boolean numbers = List.of(INTEGER, FLOAT).containsAll(List.of(this, other));
        return numbers ? FLOAT : STRING;
    }

    /** {@return the value as this package hands it out: of one of the types, or a list of such} */
    static Object plain(Object value) {
        return switch (value) {
            case String it -> it;
            case Long it -> it;
            case Double it -> it;
            case Boolean it -> it;
            case LocalDate it -> it;
            case ZonedDateTime it -> it;
            case List<?> it -> it.stream().map(ValueType::plain).toList();
            default -> value.toString();
        };
    }
}
