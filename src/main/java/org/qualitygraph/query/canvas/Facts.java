package org.qualitygraph.query.canvas;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.graph.CypherFile;
import org.springframework.stereotype.Component;

/** Facts by their ids, each with the sentences that state it. */
@Component
public final class Facts {
    private static final String FACTS = CypherFile.read("read", "facts-by-id");

    private final Rows rows;

    Facts(Rows rows) {
        this.rows = rows;
    }

    /** A fact, and what its object tells of it: a task its deadline, an indicator its value. */
    private record Found(FactAnswer fact, Map<String, @Nullable Object> told) {}

    /** {@return the fact that has the id, if any} */
    public Optional<FactAnswer> one(String id) {
        return Optional.ofNullable(of(List.of(id)).get(id));
    }

    /** {@return those of the facts that there are, by id} */
    Map<String, FactAnswer> of(Collection<String> ids) {
        Map<String, FactAnswer> facts = new LinkedHashMap<>();
        Map<String, @Nullable Object> parameters = Map.of("ids", List.copyOf(ids), "labels", GraphNames.KINDS);
        rows.all(FACTS, Found.class, parameters)
                .forEach(row -> facts.put(row.fact().id(), row.fact().with(row.told())));
        return facts;
    }
}
