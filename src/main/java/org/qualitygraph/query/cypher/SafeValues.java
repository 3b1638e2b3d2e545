package org.qualitygraph.query.cypher;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;

/** Makes values JSON can carry, tells the parts of the graph apart for a canvas, and counts roughly how many bytes there are. */
final class SafeValues {
    private static final String TYPE = "_type";
    private static final long EXACT = 1L << 53;
    private static final int BYTES_OF_A_CHARACTER = 3;
    private static final int BYTES_OF_A_NUMBER = 20;

    private final GraphParts graph;
    private long bytes;

    SafeValues(GraphParts graph) {
        this.graph = graph;
    }

    /** {@return how many bytes all values so far take as JSON, at most} */
    long bytes() {
        return bytes;
    }

    @Nullable
    Object of(@Nullable Object value) {
        bytes += BYTES_OF_A_NUMBER;
        return switch (value) {
            case null -> null;
            case Boolean it -> it;
            case String it -> text(it);
            case Long it -> Math.abs(it) <= EXACT ? it : typed("number", it.toString());
            case Double it -> Double.isFinite(it) ? it : typed("number", it.toString());
            case List<?> it -> list(it);
            case Map<?, ?> it -> map(it);
            case Node it -> node(it);
            case Relationship it -> relationship(it);
            case Path it -> path(it);
            case Point it -> point(it);
            default -> typed(temporal(value), value.toString());
        };
    }

    private static String temporal(Object value) {
        return switch (value) {
            case LocalDate any -> "date";
            case OffsetTime any -> "time";
            case LocalTime any -> "localTime";
            case ZonedDateTime any -> "dateTime";
            case LocalDateTime any -> "localDateTime";
            case IsoDuration any -> "duration";
            default -> "other";
        };
    }

    private String text(String text) {
        bytes += (long) BYTES_OF_A_CHARACTER * text.length();
        return text;
    }

    private List<@Nullable Object> list(List<?> values) {
        List<@Nullable Object> safe = new ArrayList<>(values.size());
        values.forEach(value -> safe.add(of(value)));
        return safe;
    }

    private Map<String, @Nullable Object> map(Map<?, ?> values) {
        Map<String, @Nullable Object> safe = new LinkedHashMap<>();
        values.forEach((name, value) -> safe.put(text(String.valueOf(name)), of(value)));
        return safe;
    }

    private Map<String, @Nullable Object> node(Node node) {
        graph.add(node);
        Map<String, @Nullable Object> safe = typed("node");
        safe.put("id", GraphParts.id(node));
        safe.put("labels", list(GraphParts.labels(node)));
        safe.put("properties", map(node.asMap()));
        return safe;
    }

    private Map<String, @Nullable Object> relationship(Relationship relationship) {
        graph.add(relationship);
        Map<String, @Nullable Object> safe = typed("relationship");
        safe.put("id", relationship.elementId());
        safe.put("type", relationship.type());
        safe.put("from", relationship.startNodeElementId());
        safe.put("to", relationship.endNodeElementId());
        safe.put("properties", map(relationship.asMap()));
        return safe;
    }

    private Map<String, @Nullable Object> path(Path path) {
        Map<String, @Nullable Object> safe = typed("path");
        List<@Nullable Object> nodes = new ArrayList<>();
        path.nodes().forEach(node -> nodes.add(node(node)));
        List<@Nullable Object> relationships = new ArrayList<>();
        path.relationships().forEach(relationship -> relationships.add(relationship(relationship)));
        safe.put("nodes", nodes);
        safe.put("relationships", relationships);
        return safe;
    }

    private static Map<String, @Nullable Object> point(Point point) {
        Map<String, @Nullable Object> safe = typed("point");
        safe.put("srid", point.srid());
        safe.put("x", point.x());
        safe.put("y", point.y());
        safe.put("z", Double.isNaN(point.z()) ? null : point.z());
        return safe;
    }

    private static Map<String, @Nullable Object> typed(String type) {
        Map<String, @Nullable Object> safe = new LinkedHashMap<>();
        safe.put(TYPE, type);
        return safe;
    }

    private static Map<String, @Nullable Object> typed(String type, String value) {
        Map<String, @Nullable Object> safe = typed(type);
        safe.put("value", value);
        return safe;
    }
}
