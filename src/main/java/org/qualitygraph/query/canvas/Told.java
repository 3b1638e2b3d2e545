package org.qualitygraph.query.canvas;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What properties tell beside the provenance, which stands apart. */
final class Told {
    private static final Set<String> PROVENANCE = Set.of(
            "factId",
            "confidence",
            "rule",
            "status",
            "decision",
            "speech",
            "ordinal",
            "evidence",
            "starts",
            "ends",
            "simplified",
            "wording");

    private Told() {}

    /** {@return the properties that have a value and are no provenance, by name} */
    static Map<String, @Nullable Object> of(Map<String, @Nullable Object> properties) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        for (String name : new TreeSet<>(properties.keySet())) {
            Object value = properties.get(name);
            if (value != null && !PROVENANCE.contains(name)) {
                told.put(name, value);
            }
        }
        return Collections.unmodifiableMap(told);
    }
}
