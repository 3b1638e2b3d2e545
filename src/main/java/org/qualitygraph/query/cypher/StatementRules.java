package org.qualitygraph.query.cypher;

import java.util.Locale;
import java.util.Map;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.ParseTreeListener;
import org.antlr.v4.runtime.tree.ParseTreeWalker;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v5.Cypher5Lexer;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.CallClauseContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ClauseContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.CommandContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ExpressionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.FunctionInvocationContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ListComprehensionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ListItemsPredicateContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ReduceExpressionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ReturnItemContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.StatementsContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.SubqueryInTransactionsParametersContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.UnwindClauseContext;

/** What may stand in a statement, checked on the tree that Neo4j's own grammar makes of it. */
final class StatementRules implements ParseTreeListener {
    private static final AllowList FUNCTIONS = AllowList.read("functions");
    private static final AllowList PROCEDURES = AllowList.read("procedures");

    private final StatementSize size;

    private StatementRules(Map<String, ? extends @Nullable Object> parameters) {
        size = new StatementSize(parameters);
    }

    /**
     * {@return whether the statement could be parsed; one that could not must not run, but Neo4j may explain what is wrong}
     *
     * @throws StatementRefused when it holds what is not allowed
     */
    static boolean check(String statement, Map<String, ? extends @Nullable Object> parameters) {
        Cypher5Lexer lexer = new Cypher5Lexer(CharStreams.fromString(statement));
        lexer.removeErrorListeners();
        Cypher5Parser parser = new Cypher5Parser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        StatementsContext tree = parser.statements();
        if (parser.getNumberOfSyntaxErrors() > 0) {
            return false;
        }
        ParseTreeWalker.DEFAULT.walk(new StatementRules(parameters), tree);
        return true;
    }

    @Override
    public void enterEveryRule(ParserRuleContext rule) {
        switch (rule) {
            case StatementsContext it -> single(it);
            case CommandContext it ->
                throw StatementRefused.at(
                        it.getStart(), Refusal.CLAUSE_NOT_ALLOWED, "Administration and SHOW are not possible here.");
            case ClauseContext it -> clause(it);
            case SubqueryInTransactionsParametersContext it ->
                throw StatementRefused.at(
                        it.getStart(), Refusal.CLAUSE_NOT_ALLOWED, "A statement runs in one transaction.");
            case CallClauseContext it -> procedure(it);
            case FunctionInvocationContext it -> function(it);
            case ReduceExpressionContext it ->
                throw StatementRefused.at(
                        it.getStart(),
                        Refusal.LOOP_NOT_ALLOWED,
                        "reduce() is not possible here; use sum(), collect() or a list comprehension.");
            case ListComprehensionContext it ->
                size.loop(it, it.expression(0), it.variable().getText());
            case ListItemsPredicateContext it ->
                size.loop(it, it.expression(0), it.variable().getText());
            default -> size.chain(rule);
        }
    }

    @Override
    public void exitEveryRule(ParserRuleContext rule) {
        switch (rule) {
            case ReturnItemContext it -> size.named(it);
            case UnwindClauseContext it -> size.unwound(it);
            case ExpressionContext it -> size.bounded(it);
            default -> {}
        }
    }

    private static void single(StatementsContext statements) {
        if (statements.statement().size() > 1) {
            throw StatementRefused.at(
                    statements.statement(1).getStart(), Refusal.CLAUSE_NOT_ALLOWED, "Send one statement at a time.");
        }
    }

    private static void clause(ClauseContext clause) {
        boolean reads = clause.matchClause() != null
                || clause.withClause() != null
                || clause.returnClause() != null
                || clause.unwindClause() != null
                || clause.callClause() != null
                || clause.subqueryClause() != null
                || clause.orderBySkipLimitClause() != null;
        if (reads) {
            return;
        }
        boolean other = clause.useClause() != null || clause.loadCSVClause() != null || clause.finishClause() != null;
        throw StatementRefused.at(
                clause.getStart(),
                other ? Refusal.CLAUSE_NOT_ALLOWED : Refusal.NOT_READ_ONLY,
                "%s is not possible here; MATCH, WITH, WHERE, UNWIND, CALL and RETURN are."
                        .formatted(clause.getStart().getText().toUpperCase(Locale.ROOT)));
    }

    private static void procedure(CallClauseContext call) {
        String name = plain(call.procedureName());
        if (!PROCEDURES.has(name)) {
            throw StatementRefused.at(
                    call.procedureName().getStart(),
                    Refusal.PROCEDURE_NOT_ALLOWED,
                    "The procedure %s is not possible here.".formatted(name),
                    PROCEDURES);
        }
    }

    private static void function(FunctionInvocationContext call) {
        String name = plain(call.functionName());
        if (!FUNCTIONS.has(name)) {
            throw StatementRefused.at(
                    call.getStart(),
                    Refusal.FUNCTION_NOT_ALLOWED,
                    "The function %s is not possible here.".formatted(name),
                    FUNCTIONS);
        }
    }

    private static String plain(ParseTree name) {
        return name.getText().replace("`", "");
    }

    @Override
    public void visitTerminal(TerminalNode node) {
        if (node.getText().equals("=~")) {
            throw StatementRefused.at(
                    node.getSymbol(),
                    Refusal.LOOP_NOT_ALLOWED,
                    "=~ is not possible here, since some patterns never end; use CONTAINS, STARTS WITH or ENDS WITH.");
        }
    }

    @Override
    public void visitErrorNode(ErrorNode node) {
        throw StatementRefused.at(node.getSymbol(), Refusal.NOT_UNDERSTOOD, "This cannot be read.");
    }
}
