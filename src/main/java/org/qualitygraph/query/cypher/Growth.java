package org.qualitygraph.query.cypher;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.Expression6Context;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ExpressionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.FunctionArgumentContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.FunctionInvocationContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ListComprehensionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.ListLiteralContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.MapContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.MapProjectionContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser.VariableContext;

/**
 * How many times larger than the values it is made of an expression can become. Lists and strings that grow inside an
 * expression are not counted against the server's memory limits; a name keeps the largest growth it was ever given.
 */
final class Growth {
    static final long MOST = 1000;

    private static final long BEYOND = 1_000_000_000_000L;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
    private static final Pattern LENGTH = Pattern.compile("(?i)(size|length)\\([^()]*\\)([-+]\\d{1,3})?");
    private static final Set<String> COUNTS =
            Set.of("size", "length", "count", "id", "sum", "avg", "tointeger", "tofloat");

    private final Map<String, ? extends @Nullable Object> parameters;
    private final Map<String, Long> named = new HashMap<>();

    Growth(Map<String, ? extends @Nullable Object> parameters) {
        this.parameters = parameters;
    }

    /** Notes what a name stands for. */
    void name(String name, long growth) {
        named.merge(name, growth, Math::max);
    }

    /** {@return the growth of one element of a list} */
    long ofElement(ExpressionContext list) {
        return list.getText().toLowerCase(Locale.ROOT).startsWith("range(") ? 1 : of(list);
    }

    /** {@return the growth of an expression, at least 1} */
    long of(ParseTree tree) {
        return switch (tree) {
            case VariableContext it -> named.getOrDefault(it.getText(), 1L);
            case ListComprehensionContext it -> product(of(it.expression(0)), it.barExp == null ? 1 : of(it.barExp));
            case FunctionInvocationContext it -> function(it);
            case Expression6Context it -> sum(it.expression5());
            case ListLiteralContext it -> sum(it.expression());
            case MapContext it -> sum(it.expression());
            case MapProjectionContext it -> sum(children(it).toList());
            default -> children(tree).mapToLong(this::of).max().orElse(1);
        };
    }

    private long function(FunctionInvocationContext call) {
        String name = call.functionName().getText().toLowerCase(Locale.ROOT);
        List<FunctionArgumentContext> arguments = call.functionArgument();
        if (name.equals("range") && arguments.size() >= 2) {
            return range(arguments);
        }
        if (name.equals("replace") && arguments.size() == 3) {
            return product(of(arguments.get(0)), 1 + longest(arguments.get(2)));
        }
        return COUNTS.contains(name) ? 1 : sum(arguments);
    }

    /** What replaces a single character makes a text as many times longer as it is long. */
    private long longest(FunctionArgumentContext replacement) {
        String text = replacement.getText();
        boolean quoted = text.startsWith("'") || text.startsWith("\"");
        return quoted ? text.length() : MOST;
    }

    private long range(List<FunctionArgumentContext> arguments) {
        Long first = number(arguments.get(0));
        Long last = number(arguments.get(1));
        if (first != null && last != null) {
            Long step = arguments.size() > 2 ? number(arguments.get(2)) : Long.valueOf(1);
            return step == null || step == 0 ? BEYOND : Math.abs(last - first) / Math.abs(step) + 1;
        }
        return first != null && LENGTH.matcher(arguments.get(1).getText()).matches() ? 1 : BEYOND;
    }

    private @Nullable Long number(FunctionArgumentContext argument) {
        String text = argument.getText();
        if (text.startsWith("$") && parameters.get(text.substring(1)) instanceof Number value) {
            return Math.clamp(value.longValue(), -BEYOND, BEYOND);
        }
        return NUMBER.matcher(text).matches() ? Long.valueOf(text) : null;
    }

    private long sum(List<? extends ParseTree> parts) {
        return Math.max(1, Math.min(BEYOND, parts.stream().mapToLong(this::of).sum()));
    }

    private static long product(long one, long other) {
        return Math.min(one, MOST + 1) * Math.min(other, MOST + 1);
    }

    private static Stream<ParseTree> children(ParseTree tree) {
        return IntStream.range(0, tree.getChildCount()).mapToObj(tree::getChild);
    }
}
