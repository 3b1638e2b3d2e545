package org.qualitygraph.query.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;

/** The rows of an answer, one by one; they can be read once. */
public final class AnswerRows {
    /** What a sentence has, in the order of the columns that a table makes of it. */
    public static final List<String> EVIDENCE = List.of("text", "speech", "start", "end");

    private final CatalogueQuestion question;
    private final Result result;
    private boolean more;

    AnswerRows(CatalogueQuestion question, Result result) {
        this.question = question;
        this.result = result;
        // Waits for the first row: only then has the database taken the statement.
        more = result.hasNext();
    }

    /** {@return the question that they answer} */
    public CatalogueQuestion question() {
        return question;
    }

    /** Reads each row, by the names of the question's columns; a sentence is a map. */
    public void each(Consumer<Map<String, @Nullable Object>> reader) {
        while (more) {
            reader.accept(ordered(result.next()));
            more = result.hasNext();
        }
    }

    private Map<String, @Nullable Object> ordered(Record row) {
        Map<String, @Nullable Object> ordered = new LinkedHashMap<>();
        question.columns()
                .forEach(column ->
                        ordered.put(column.name(), row.get(column.name()).asObject()));
        return ordered;
    }

    /** {@return the names of the columns of a table: a sentence takes one for its words and three for its place} */
    public static List<String> names(Column column) {
        return column.isEvidence()
                ? EVIDENCE.stream().map(part -> column.name() + "." + part).toList()
                : List.of(column.name());
    }

    /** {@return the cells that a value takes in a table, as many as there are names} */
    public static List<@Nullable Object> cells(Column column, @Nullable Object value) {
        List<@Nullable Object> cells = new ArrayList<>();
        if (column.isEvidence()) {
            Map<?, ?> sentence = value instanceof Map<?, ?> map ? map : Map.of();
            EVIDENCE.forEach(part -> cells.add(sentence.get(part)));
        } else {
            cells.add(value);
        }
        return cells;
    }
}
