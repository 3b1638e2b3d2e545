package org.qualitygraph.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Cypher statement with what its header says of it: comment lines {@code // zh: …}, {@code // en: …} and, for each
 * parameter, {@code // $name: type – meaning}. A type that ends in {@code ?} may be null.
 *
 * @param name the file's name without its ending
 * @param chinese title in Chinese
 * @param english title in English
 * @param parameters type and meaning by name, in the header's order
 * @param statement the whole file; Cypher ignores the comments
 */
public record Question(
        String name, String chinese, String english, Map<String, Parameter> parameters, String statement) {
    private static final Pattern TITLE = Pattern.compile("(?m)^// (zh|en): (\\S.*)$");
    private static final Pattern PARAMETER = Pattern.compile("(?m)^// \\$(\\w+): (\\w+)(\\??) – (\\S.*)$");
    private static final Pattern USE = Pattern.compile("\\$(\\w+)");

    /** What a parameter takes. */
    public record Parameter(String type, boolean optional, String meaning) {}

    /**
     * Reads a question from its file.
     *
     * @throws IllegalArgumentException when a title is missing, or the header and the statement differ in parameters
     */
    public static Question of(String name, String text) {
        Map<String, String> titles = TITLE.matcher(text)
                .results()
                .collect(Collectors.toMap(title -> title.group(1), title -> title.group(2)));
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (Matcher each = PARAMETER.matcher(text); each.find(); ) {
            parameters.put(
                    each.group(1), new Parameter(each.group(2), !each.group(3).isEmpty(), each.group(4)));
        }
        var used = USE.matcher(text.replaceAll("(?m)^//.*$", ""))
                .results()
                .map(use -> use.group(1))
                .collect(Collectors.toSet());
        if (!used.equals(parameters.keySet())) {
            throw new IllegalArgumentException(
                    name + ": the header names " + parameters.keySet() + ", the statement uses " + used);
        }
        if (titles.size() != 2) {
            throw new IllegalArgumentException(name + ": the header needs a title in zh and one in en");
        }
        return new Question(name, titles.getOrDefault("zh", ""), titles.getOrDefault("en", ""), parameters, text);
    }
}
