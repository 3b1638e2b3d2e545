package org.qualitygraph.query.cypher;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** A statement that the gate does not let through; the message says what to write instead. */
public final class StatementRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Refusal code;
    private final @Nullable Integer line;
    private final @Nullable Integer column;
    private final transient List<String> allowed;

    private StatementRefused(Refusal code, String message, @Nullable Token at, List<String> allowed) {
        super(message);
        this.code = code;
        line = at == null ? null : at.getLine();
        column = at == null ? null : at.getCharPositionInLine() + 1;
        this.allowed = allowed;
    }

    static StatementRefused of(Refusal code, String message) {
        return new StatementRefused(code, message, null, List.of());
    }

    static StatementRefused at(Token token, Refusal code, String message) {
        return new StatementRefused(code, message, token, List.of());
    }

    static StatementRefused at(Token token, Refusal code, String message, AllowList allowed) {
        return new StatementRefused(code, message, token, allowed.names());
    }

    public Refusal code() {
        return code;
    }

    /** {@return where the refused part begins, from 1; null where the whole is refused} */
    public @Nullable Integer line() {
        return line;
    }

    /** {@return the place in the line, from 1} */
    public @Nullable Integer column() {
        return column;
    }

    /** {@return what may stand there instead, possibly nothing} */
    public List<String> allowed() {
        return allowed;
    }
}
