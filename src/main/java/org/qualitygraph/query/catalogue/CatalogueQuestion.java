package org.qualitygraph.query.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question that can be asked by its name.
 *
 * @param zh title in Chinese
 * @param en title in English
 * @param about what its answer tells
 * @param audience {@code analyst}, {@code researcher} or {@code developer}
 * @param example parameters that have an answer, as in an address, without percent-encoding; possibly empty
 * @param total Cypher that counts the answer's rows as {@code total}; null when they are counted as they are made
 * @param statement the Cypher without the header
 */
public record CatalogueQuestion(
        String name,
        String zh,
        String en,
        About about,
        String audience,
        List<Parameter> parameters,
        List<Column> columns,
        String example,
        @Nullable String total,
        String statement) {

    /** What an answer tells, in Chinese and in English. */
    public record About(String zh, String en) {}

    /**
     * {@return the statement's parameters for what was given by name}
     *
     * @throws RefusedParameter when one is missing or outside its limits
     */
    Map<String, @Nullable Object> bind(Map<String, String> given) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        parameters.forEach(parameter -> values.put(parameter.name(), parameter.value(given.get(parameter.name()))));
        return values;
    }

    /** {@return a statement for a part of the answer: {@code items} from {@code $skip} on, {@code $limit} at most, and {@code total}} */
    String pageStatement() {
        return PageStatement.of(statement, total, columns);
    }
}
