package org.qualitygraph.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What an agent gives to a tool, held to the same limits as the parameters of an address. */
record AgentArguments(Map<String, Object> given, JsonMapper mapper, Validator validator) {

    /**
     * {@return the arguments that a filter has}
     *
     * @throws org.springframework.web.ErrorResponseException when one is not as it must be
     */
    <T> T as(Class<T> filter) {
        T read = convert(filter);
        Set<ConstraintViolation<T>> violations = validator.validate(read);
        if (!violations.isEmpty()) {
            throw Problem.badRequest(violations.stream()
                    .map(violation ->
                            "Parameter '%s' %s.".formatted(violation.getPropertyPath(), violation.getMessage()))
                    .sorted()
                    .collect(Collectors.joining(" ")));
        }
        return read;
    }

    /** {@return a text; empty when it is not given} */
    String text(String name) {
        Object value = given.get(name);
        return value == null ? "" : value.toString();
    }

    /** {@return values by name as text, as an address would have them} */
    Map<String, String> texts(String name) {
        return given.get(name) instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .filter(entry -> entry.getValue() != null)
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().toString(),
                                entry -> entry.getValue().toString()))
                : Map.of();
    }

    private <T> T convert(Class<T> filter) {
        try {
            return mapper.convertValue(given, filter);
        } catch (JacksonException wrong) {
            String name =
                    wrong.getPath().isEmpty() ? "" : wrong.getPath().getFirst().getPropertyName();
            throw Problem.badRequest("Parameter '%s' does not take '%s'.".formatted(name, given.get(name)));
        }
    }
}
