package org.qualitygraph.graph;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.knowledge.Ids;

/** The ids of nodes: the same name always leads to the same node, in every run and on every machine. */
final class NodeIds {
    private static final String MASKED = "masked:";

    private NodeIds() {}

    /** {@return the id of the place that a speech does not name, which belongs to that speech alone} */
    static String maskedRegion(String speech) {
        return MASKED + speech;
    }

    /** {@return the speech that does not name the place {@code id}; empty when it is a place with a name} */
    static Optional<String> speechOfMasked(String id) {
        return id.startsWith(MASKED) ? Optional.of(id.substring(MASKED.length())) : Optional.empty();
    }

    static String department(String name, @Nullable String regionId) {
        return of("department", name, regionId);
    }

    static String policy(String kind, String name, @Nullable String issuer) {
        return of("policy", kind + "|" + name, issuer);
    }

    static String award(String name, @Nullable String grantor) {
        return of("award", name, grantor);
    }

    static String of(String kind, String name) {
        return of(kind, name, null);
    }

    static String of(String kind, String name, @Nullable String scope) {
        return Ids.hash(kind + "|" + name + (scope == null ? "" : "|" + scope));
    }

    static String section(String speech, int ordinal) {
        return speech + "/section/" + ordinal;
    }

    static String sentence(String speech, int ordinal) {
        return speech + "/" + ordinal;
    }
}
