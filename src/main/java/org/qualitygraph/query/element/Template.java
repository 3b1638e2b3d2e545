package org.qualitygraph.query.element;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement in which the names of labels, types and properties are left open: Cypher takes only values as parameters. */
final class Template {
    private static final Pattern OPEN = Pattern.compile("`([A-Z_]+)`");

    private Template() {}

    /** {@return the statement with {@code `NAME`} replaced by what {@code names} has for it, quoted} */
    static String fill(String statement, Map<String, String> names) {
        return OPEN.matcher(statement)
                .replaceAll(name -> Matcher.quoteReplacement(quoted(names.getOrDefault(name.group(1), name.group(1)))));
    }

    private static String quoted(String name) {
        return '`' + name.replace("`", "``") + '`';
    }
}
