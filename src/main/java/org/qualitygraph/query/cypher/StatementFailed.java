package org.qualitygraph.query.cypher;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;

/** A statement that the database does not take; the message is the database's own. */
public final class StatementFailed extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final Pattern POSITION = Pattern.compile("\\(line (\\d+), column (\\d+) \\(offset: (\\d+)\\)\\)");

    private final String code;
    private final String gqlStatus;
    private final @Nullable Integer line;
    private final @Nullable Integer column;

    private StatementFailed(String message, Neo4jException cause, @Nullable Integer line, @Nullable Integer column) {
        super(message, cause);
        code = cause.code();
        gqlStatus = cause.gqlStatus();
        this.line = line;
        this.column = column;
    }

    static StatementFailed of(Neo4jException failed) {
        String message = String.valueOf(failed.getMessage());
        Matcher position = POSITION.matcher(message);
        if (!position.find()) {
            return new StatementFailed(firstLine(message), failed, null, null);
        }
        int line = Math.max(1, Integer.parseInt(position.group(1)) - Preamble.LINES);
        return new StatementFailed(
                firstLine(message.substring(0, position.start())), failed, line, Integer.valueOf(position.group(2)));
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }

    /** {@return Neo4j's code, such as {@code Neo.ClientError.Statement.SyntaxError}} */
    public String code() {
        return code;
    }

    /** {@return the GQL status, such as {@code 42N62}} */
    public String gqlStatus() {
        return gqlStatus;
    }

    /** {@return the line, from 1; null where the whole is meant} */
    public @Nullable Integer line() {
        return line;
    }

    /** {@return the place in the line, from 1} */
    public @Nullable Integer column() {
        return column;
    }
}
