package org.qualitygraph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Puts questions to the graph. Here, and only here, rows become answer records. */
@Component
public final class Answers {
    private final Reading reading;
    private final Questions questions;
    private final JsonMapper mapper;

    Answers(Reading reading, Questions questions, JsonMapper mapper) {
        this.reading = reading;
        this.questions = questions;
        this.mapper = mapper;
    }

    /**
     * Asks for a part of a list. The question takes {@code $skip} and {@code $limit} and returns one row, {@code items}
     * and {@code total}: a collected row costs less than many.
     *
     * @param filter a record or map of the question's other parameters
     */
    public <T> Page<T> page(String question, Object filter, Window window, Class<T> kind) {
        Map<String, @Nullable Object> parameters = properties(filter);
        Sorting.of((String) parameters.get("sort")).addTo(parameters);
        parameters.put("skip", window.skip());
        parameters.put("limit", window.limit());
        Map<String, Object> row = row(question, parameters).orElseThrow();
        JavaType items = mapper.getTypeFactory().constructCollectionType(List.class, kind);
        List<T> found = mapper.convertValue(row.get("items"), items);
        long total = mapper.convertValue(row.get("total"), Long.class);
        return new Page<>(found, window.number(), window.limit(), total);
    }

    /** {@return the answer to a question that has one row, whatever its parameters} */
    public <T> T one(String question, Object filter, Class<T> kind) {
        return mapper.convertValue(row(question, properties(filter)).orElseThrow(), kind);
    }

    /** {@return the {@code items} of a question that has one row with nothing else} */
    public <T> List<T> items(String question, Object filter, Class<T> kind) {
        JavaType items = mapper.getTypeFactory().constructCollectionType(List.class, kind);
        return mapper.convertValue(
                row(question, properties(filter)).orElseThrow().get("items"), items);
    }

    /** {@return the answer to a question about the node {@code id}; empty when there is none} */
    public <T> Optional<T> of(String question, String id, Class<T> kind) {
        return row(question, Map.of("id", id)).map(told -> mapper.convertValue(told, kind));
    }

    /** {@return the properties of {@code node} and what questions tell about it; empty when it is gone by now} */
    <T> Optional<T> about(Object node, String id, Class<T> kind, String... questions) {
        Map<String, @Nullable Object> all = properties(node);
        for (String question : questions) {
            Optional<Map<String, Object>> told = row(question, Map.of("id", id));
            if (told.isEmpty()) {
                return Optional.empty();
            }
            all.putAll(told.get());
        }
        return Optional.of(mapper.convertValue(all, kind));
    }

    private Optional<Map<String, Object>> row(String question, Map<String, @Nullable Object> parameters) {
        return reading.row(questions.named(question).statement(), parameters);
    }

    private Map<String, @Nullable Object> properties(Object record) {
        JavaType map = mapper.getTypeFactory().constructMapType(HashMap.class, String.class, Object.class);
        return mapper.convertValue(record, map);
    }
}
