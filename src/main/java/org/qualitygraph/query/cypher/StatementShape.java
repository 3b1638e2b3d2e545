package org.qualitygraph.query.cypher;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.neo4j.cypher.internal.parser.v5.Cypher5Lexer;

/** How long, deep and entangled a statement is: what overflows a parser's stack is refused before anything parses it. */
final class StatementShape {
    static final int LONGEST = 4000;
    static final int DEEPEST = 50;
    static final int MOST_OPERATORS = 100;

    private static final Set<String> OPENING = Set.of("(", "[", "{", "CASE");
    private static final Set<String> CLOSING = Set.of(")", "]", "}", "END");
    private static final Set<String> PREFIXES = Set.of("EXPLAIN", "PROFILE", "CYPHER");
    private static final Set<String> OPERATORS = Set.of(
            "+",
            "-",
            "*",
            "/",
            "%",
            "^",
            "=",
            "<>",
            "!=",
            "<",
            ">",
            "<=",
            ">=",
            "=~",
            "||",
            "|",
            "&",
            "!",
            "AND",
            "OR",
            "XOR",
            "NOT",
            "IN",
            "CONTAINS",
            "STARTS",
            "ENDS",
            "IS",
            "WHEN",
            "UNION",
            "MATCH",
            "WITH",
            "UNWIND",
            "CALL");

    private int depth;
    private int operators;

    private StatementShape() {}

    /**
     * Looks at the statement's tokens.
     *
     * @throws StatementRefused when it is too long, too deep or has too many operators
     */
    static void check(String statement) {
        if (statement.length() > LONGEST) {
            throw StatementRefused.of(
                    Refusal.TOO_LONG,
                    "The statement has %d characters, %d are taken; give long values as parameters."
                            .formatted(statement.length(), LONGEST));
        }
        if (statement.contains("\\u")) {
            throw StatementRefused.of(
                    Refusal.NOT_UNDERSTOOD, "Write the character itself, or a parameter, instead of a \\u escape.");
        }
        Cypher5Lexer lexer = new Cypher5Lexer(CharStreams.fromString(statement));
        lexer.removeErrorListeners();
        StatementShape shape = new StatementShape();
        List<? extends Token> tokens = lexer.getAllTokens().stream()
                .filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL)
                .toList();
        if (!tokens.isEmpty() && PREFIXES.contains(word(tokens.getFirst()))) {
            throw StatementRefused.at(
                    tokens.getFirst(),
                    Refusal.CLAUSE_NOT_ALLOWED,
                    "Leave %s out: every answer has its plan, and ?explain=true gives the plan alone."
                            .formatted(word(tokens.getFirst())));
        }
        tokens.forEach(shape::next);
    }

    private void next(Token token) {
        String word = word(token);
        if (OPENING.contains(word) && ++depth > DEEPEST) {
            throw StatementRefused.at(
                    token, Refusal.TOO_DEEP, "Brackets and CASE may be nested %d deep.".formatted(DEEPEST));
        }
        if (CLOSING.contains(word)) {
            depth--;
        }
        if (OPERATORS.contains(word) && ++operators > MOST_OPERATORS) {
            throw StatementRefused.at(
                    token,
                    Refusal.TOO_MANY_OPERATORS,
                    "A statement may have %d operators and clauses; give a list as a parameter and use IN."
                            .formatted(MOST_OPERATORS));
        }
    }

    private static String word(Token token) {
        return token.getText().toUpperCase(Locale.ROOT);
    }
}
