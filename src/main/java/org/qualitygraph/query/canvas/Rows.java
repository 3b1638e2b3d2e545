package org.qualitygraph.query.canvas;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rows of a statement as records. */
@Component
final class Rows {
    private final Neo4jClient client;
    private final JsonMapper mapper;

    Rows(Neo4jClient client, JsonMapper mapper) {
        this.client = client;
        this.mapper = mapper;
    }

    /** {@return all rows} */
    <T> List<T> all(String statement, Class<T> kind, Map<String, @Nullable Object> parameters) {
        Collection<Map<String, Object>> rows =
                client.query(statement).bindAll(parameters).fetch().all();
        return rows.stream().map(row -> mapper.convertValue(row, kind)).toList();
    }

    /** {@return the only row} */
    <T> T one(String statement, Class<T> kind, Map<String, @Nullable Object> parameters) {
        return all(statement, kind, parameters).getFirst();
    }
}
