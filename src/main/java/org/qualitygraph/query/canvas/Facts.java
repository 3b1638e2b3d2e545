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

    private static final String DECIDED = CypherFile.read("read", "decided-fact");

    private final Rows rows;

    Facts(Rows rows) {
        this.rows = rows;
    }

    /** A fact, and what its object tells of it: a task its deadline, an indicator its value. */
    private record Found(FactAnswer fact, Map<String, @Nullable Object> told) {}

    private record Row(DecidedFact decision) {}

    /** {@return the fact that has the id, if any, with what a person decided about it; also one that was rejected} */
    public Optional<FactAnswer> one(String id) {
        FactAnswer fact = of(List.of(id)).get(id);
        Optional<DecidedFact> decided = rows.all(DECIDED, Row.class, Map.of("id", id)).stream()
                .map(Row::decision)
                .findFirst();
        if (fact == null) {
            return decided.map(decision -> decision.answer(id));
        }
        return Optional.of(decided.map(decision -> fact.with(decision.told())).orElse(fact));
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
