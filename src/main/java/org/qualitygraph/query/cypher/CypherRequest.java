package org.qualitygraph.query.cypher;

import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statement to run.
 *
 * @param statement in Cypher 5, without EXPLAIN or PROFILE
 * @param parameters values of {@code $name}; null means none
 */
public record CypherRequest(
        @NotBlank String statement, @Nullable Map<String, @Nullable Object> parameters) {

    /** {@return the parameters, possibly none} */
    Map<String, @Nullable Object> values() {
        return parameters == null ? Map.of() : parameters;
    }
}
