package org.qualitygraph.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What is to be written of one speech, row by row for each statement. */
final class Batches {
    private final Map<WriteStatement, List<Map<String, @Nullable Object>>> rows = new EnumMap<>(WriteStatement.class);
    private final Set<List<Object>> seen = new HashSet<>();

    /** Adds a row. */
    void add(WriteStatement statement, @Nullable Object... pairs) {
        rows.computeIfAbsent(statement, any -> new ArrayList<>()).add(Row.of(pairs));
    }

    /** Adds a row unless {@code statement} already has one with these {@code identity} values; they are told apart by them alone. */
    boolean addOnce(WriteStatement statement, Object identity, @Nullable Object... pairs) {
        boolean isNew = seen.add(List.of(statement, identity));
        if (isNew) {
            add(statement, pairs);
        }
        return isNew;
    }

    /** Puts what {@code change} makes of it in the place of each row; nothing where that is null. */
    void replace(
            BiFunction<WriteStatement, Map<String, @Nullable Object>, @Nullable Map<String, @Nullable Object>> change) {
        rows.replaceAll((statement, all) -> {
            List<Map<String, @Nullable Object>> changed = new ArrayList<>();
            for (Map<String, @Nullable Object> row : all) {
                Map<String, @Nullable Object> other = change.apply(statement, row);
                if (other != null) {
                    changed.add(other);
                }
            }
            return changed;
        });
    }

    /** Hands the rows of each statement over, in the order in which they must be written. */
    void forEach(BiConsumer<WriteStatement, List<Map<String, @Nullable Object>>> action) {
        rows.forEach(action);
    }
}
