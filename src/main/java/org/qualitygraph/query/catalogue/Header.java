package org.qualitygraph.query.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The comment lines at the head of a question's file, one statement a line:
 *
 * <pre>
 * // zh: title              // en: title
 * // zh about: one sentence // en about: one sentence
 * // for: analyst           – or researcher, developer
 * // $city: string? – Chinese · English           – ? may be left out
 * // $top: integer = 20 [1..100] – Chinese · English – a usual value, limits (of a text: of its length)
 * // $role: string? {LEADS|OWNS} – Chinese · English – the only values
 * // &gt; function: string – Chinese · English         – a column
 * // try: city=…&amp;top=5                             – an example, where the question has parameters
 * // total: MATCH … RETURN count(*) AS total       – counts the rows, where the statement is parted by {@link PageStatement#ALONE}
 * </pre>
 */
final class Header {
    private static final Pattern PLAIN = Pattern.compile("(zh|en|zh about|en about|for|try|total): (\\S.*)");
    private static final Pattern PARAMETER =
            Pattern.compile("\\$(\\w+): (string|integer|number|boolean|strings)(\\?)?(?: = (\\S+))?"
                    + "(?: \\[([\\d.]*\\d)\\.\\.(\\d[\\d.]*)])?(?: \\{([\\w|]+)})? – (.+?) · (.+)");
    private static final Pattern COLUMN =
            Pattern.compile("> (\\w+): (string|integer|year|number|boolean|strings|evidence) – (.+?) · (.+)");
    private static final String COMMENT = "// ";

    private final String name;
    private final Map<String, String> plain = new TreeMap<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();

    private Header(String name) {
        this.name = name;
    }

    /**
     * Reads the question of a file.
     *
     * @throws IllegalArgumentException when the header lacks something or has a line that is not understood
     */
    static CatalogueQuestion read(String name, String file) {
        Header header = new Header(name);
        List<String> lines = file.lines().toList();
        int end = 0;
        while (end < lines.size() && lines.get(end).startsWith(COMMENT)) {
            header.add(lines.get(end).substring(COMMENT.length()));
            end++;
        }
        return header.question(String.join("\n", lines.subList(end, lines.size())));
    }

    private void add(String line) {
        Matcher told = PLAIN.matcher(line);
        Matcher parameter = PARAMETER.matcher(line);
        Matcher column = COLUMN.matcher(line);
        if (told.matches()) {
            plain.put(told.group(1), told.group(2));
        } else if (parameter.matches()) {
            parameters.add(parameter(parameter));
        } else if (column.matches()) {
            columns.add(new Column(column.group(1), column.group(2), column.group(3), column.group(4)));
        } else {
            throw faulty("the line '" + COMMENT + line + "' is none of those that a header has");
        }
    }

    private static Parameter parameter(MatchResult found) {
        ParameterType type = ParameterType.of(found.group(2));
        return new Parameter(
                found.group(1),
                type,
                found.group(3) != null,
                found.group(4) == null ? null : type.parse(found.group(4)),
                limit(found.group(5)),
                limit(found.group(6)),
                found.group(7) == null ? List.of() : List.of(found.group(7).split("\\|")),
                found.group(8),
                found.group(9));
    }

    private static @Nullable Double limit(@Nullable String text) {
        return text == null ? null : Double.valueOf(text);
    }

    private CatalogueQuestion question(String statement) {
        Stream.of("zh", "en", "zh about", "en about", "for")
                .filter(key -> !plain.containsKey(key))
                .findFirst()
                .ifPresent(key -> {
                    throw faulty("the header lacks a line '" + COMMENT + key + ": …'");
                });
        if (plain.containsKey("total") != statement.contains(PageStatement.ALONE)) {
            throw faulty("the line '" + COMMENT + "total: …' and the line '" + PageStatement.ALONE.strip()
                    + "' go together");
        }
        return new CatalogueQuestion(
                name,
                plain.getOrDefault("zh", ""),
                plain.getOrDefault("en", ""),
                new CatalogueQuestion.About(plain.getOrDefault("zh about", ""), plain.getOrDefault("en about", "")),
                plain.getOrDefault("for", ""),
                List.copyOf(parameters),
                List.copyOf(columns),
                plain.getOrDefault("try", ""),
                plain.get("total"),
                statement);
    }

    private IllegalArgumentException faulty(String complaint) {
        return new IllegalArgumentException("cypher/query/" + name + ".cypher: " + complaint + ".");
    }
}
