package org.qualitygraph.query.cypher;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** A property's value as a canvas shows it: what JSON has no type for becomes text. */
final class Plain {
    private Plain() {}

    static @Nullable Object of(Value value) {
        return switch (value.asObject()) {
            case null -> null;
            case String it -> it;
            case Number it -> it;
            case Boolean it -> it;
            case List<?> it -> it.stream().map(String::valueOf).toList();
            case Object it -> it.toString();
        };
    }
}
