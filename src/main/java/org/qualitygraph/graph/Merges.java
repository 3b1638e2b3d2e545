package org.qualitygraph.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.decision.Renaming;

/** Which entities people say are the same. */
final class Merges {
    private final Map<String, Merge> byEntity = new LinkedHashMap<>();

    /** Of several merges of an entity the last one counts. */
    Merges(List<Merge> merges) {
        merges.forEach(merge -> byEntity.put(merge.entity(), merge));
    }

    /**
     * One entity that is the same as another.
     *
     * @param entity id of the one that goes
     * @param name its name
     * @param into the one that stays
     */
    record Merge(String entity, String name, Target into) {}

    /**
     * An entity that stands for others, as it was when people decided so.
     *
     * @param regions ids of the regions whose it is
     * @param functions ids of its functions
     */
    record Target(
            String id,
            String label,
            Map<String, @Nullable Object> properties,
            List<String> regions,
            List<String> functions) {

        String name() {
            return String.valueOf(properties.get("name"));
        }
    }

    boolean isEmpty() {
        return byEntity.isEmpty();
    }

    /** {@return what stands for the entity {@code id}; empty when it stands for itself} */
    Optional<Target> target(String id) {
        Merge merge = byEntity.get(id);
        // A later merge may have taken the target away too; going in a circle ends where it began.
        for (int step = 0; merge != null && step < byEntity.size(); step++) {
            Merge next = byEntity.get(merge.into().id());
            if (next == null || next.into().id().equals(id)) {
                break;
            }
            merge = next;
        }
        return Optional.ofNullable(merge).map(Merge::into);
    }

    /** {@return the names that were merged into the entity {@code id}, sorted} */
    List<String> aliases(String id) {
        return byEntity.values().stream()
                .filter(merge -> target(merge.entity())
                        .filter(target -> target.id().equals(id))
                        .isPresent())
                .map(Merge::name)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Leads what the rows say of merged entities to those that stand for them.
     *
     * @return the names that the rows had and those that stay; none when there was nothing to lead
     */
    Renaming apply(Batches batches) {
        Map<String, Target> met = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        batches.replace((statement, row) -> {
            Target target = statement.describesNames()
                    ? target(String.valueOf(row.get("id"))).orElse(null)
                    : null;
            if (target != null && row.get("name") != null) {
                names.put(Renaming.key(target.label(), String.valueOf(row.get("name"))), target.name());
            }
            row.replaceAll((name, value) -> led(value, met));
            return target != null ? null : row;
        });
        met.values()
                .forEach(target -> batches.addOnce(
                        WriteStatement.MERGED_ENTITIES,
                        target.id(),
                        "id",
                        target.id(),
                        "label",
                        target.label(),
                        "properties",
                        target.properties(),
                        "aliases",
                        aliases(target.id()),
                        "regions",
                        target.regions(),
                        "functions",
                        target.functions()));
        return new Renaming(names);
    }

    private @Nullable Object led(@Nullable Object value, Map<String, Target> met) {
        if (!(value instanceof String id)) {
            return value;
        }
        Target target = target(id).orElse(null);
        if (target == null) {
            return value;
        }
        met.put(target.id(), target);
        return target.id();
    }
}
