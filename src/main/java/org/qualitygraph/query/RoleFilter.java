package org.qualitygraph.query;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.knowledge.Fact.Responsibility.Role;

/**
 * Which tasks of one department.
 *
 * @param role how the department takes part
 */
public record RoleFilter(@Nullable Role role) {

    /** {@return the question's parameters for the department {@code id}} */
    public Map<String, @Nullable Object> of(String id) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("role", role);
        return parameters;
    }
}
