package org.qualitygraph.query.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The statement for a part of an answer: {@code items} from {@code $skip} on, {@code $limit} at most, and {@code total}.
 *
 * <p>Usually the whole answer is made, counted and cut. That is too much where there are many rows, or where each row takes long to tell. Such
 * a question has the line {@link #ALONE} after its order: what stands below is asked for the rows of the page only, and no more rows than those
 * are held while they are sorted. Its header then tells how to count.
 */
final class PageStatement {
    /** Stands below the line {@code ORDER BY …} of a {@code WITH}, in a line of its own. */
    static final String ALONE = "\n// a page's rows alone:\n";

    private PageStatement() {}

    /**
     * {@return the statement}
     *
     * @param total counts the rows, null when the statement is not parted
     */
    static String of(String statement, @Nullable String total, List<Column> columns) {
        String row = columns.stream()
                .map(column -> column.name() + ": " + column.name())
                .collect(Collectors.joining(", ", "{", "}"));
        if (total == null) {
            return "CALL () {\n" + statement + "\n}\nWITH collect(" + row
                    + ") AS found\nRETURN found[$skip..$skip + $limit] AS items, size(found) AS total";
        }
        return "CALL () {\n" + statement.replace(ALONE, "\nSKIP $skip LIMIT $limit\n") + "\n}\nWITH collect(" + row
                + ") AS items\nCALL () {\n" + total + "\n}\nRETURN items, total";
    }
}
