package org.qualitygraph.query.decided;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** Reads values by name that a property of the graph holds as JSON. */
public final class EmbeddedJson extends ValueDeserializer<Map<String, @Nullable Object>> {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, @Nullable Object>> MAP = new TypeReference<>() {};

    @Override
    public Map<String, @Nullable Object> deserialize(JsonParser parser, DeserializationContext context) {
        return JSON.readValue(parser.getString(), MAP);
    }
}
