package org.qualitygraph.query.cypher;

import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ExpressionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ListComprehensionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ListItemsPredicateContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ListLiteralContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.MapContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ReturnItemContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.UnwindClauseContext;

/** How large what a statement makes can become: loops inside loops, lists that grow, rows of operators without end. */
final class StatementSize {
    private static final int LONGEST_CHAIN = 100;

    private final Growth growth;

    StatementSize(Map<String, ? extends @Nullable Object> parameters) {
        growth = new Growth(parameters);
    }

    /** What is named is as large as what it names. */
    void named(ReturnItemContext item) {
        if (item.variable() != null) {
            growth.name(item.variable().getText(), growth.of(item.expression()));
        }
    }

    void unwound(UnwindClauseContext unwind) {
        growth.name(unwind.variable().getText(), growth.ofElement(unwind.expression()));
    }

    void bounded(ExpressionContext expression) {
        if (growth.of(expression) > Growth.MOST) {
            throw StatementRefused.at(
                    expression.getStart(),
                    Refusal.TOO_LARGE_LIST,
                    "This could grow to more than %d times what it is made of; lists and ranges in an expression may have %d items."
                            .formatted(Growth.MOST, Growth.MOST));
        }
    }

    /** A loop inside an expression runs on past every deadline, so that one in another could run for hours. */
    void loop(ParserRuleContext loop, ExpressionContext list, String variable) {
        growth.name(variable, growth.ofElement(list));
        for (ParserRuleContext inner = loop, outer = loop.getParent();
                outer != null;
                inner = outer, outer = outer.getParent()) {
            ParseTree looped = list(outer);
            if (looped != null && !looped.equals(inner)) {
                throw StatementRefused.at(
                        loop.getStart(),
                        Refusal.LOOP_NOT_ALLOWED,
                        "A list comprehension or any(), all(), none(), single() may not stand inside another; use UNWIND or a subquery.");
            }
        }
    }

    private static @Nullable ParseTree list(ParserRuleContext rule) {
        return switch (rule) {
            case ListComprehensionContext it -> it.expression(0);
            case ListItemsPredicateContext it -> it.expression(0);
            default -> null;
        };
    }

    /** A row of many parts is parsed and planned in depth; lists and maps, which are flat, may be longer. */
    void chain(ParserRuleContext rule) {
        boolean flat = rule instanceof ListLiteralContext || rule instanceof MapContext;
        if (!flat && rule.getChildCount() > 2 * LONGEST_CHAIN) {
            throw StatementRefused.at(
                    rule.getStart(),
                    Refusal.TOO_MANY_OPERATORS,
                    "More than %d parts stand in a row.".formatted(LONGEST_CHAIN));
        }
    }
}
