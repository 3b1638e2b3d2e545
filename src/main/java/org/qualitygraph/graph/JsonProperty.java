package org.qualitygraph.graph;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Values by name as one property, for a property of the graph holds no map. */
final class JsonProperty {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<Map<String, @Nullable Object>> MAP = new TypeReference<>() {};

    private JsonProperty() {}

    static String of(Map<String, ? extends @Nullable Object> values) {
        return JSON.writeValueAsString(values);
    }

    /** {@return the values; none where there is no property} */
    static Map<String, @Nullable Object> map(Value property) {
        return property.isNull() ? Map.of() : JSON.readValue(property.asString(), MAP);
    }
}
