package org.qualitygraph.query.search;

import java.util.List;

/** The labels of nodes that search finds; a kind is called like its label, with a small first letter. */
final class SearchKind {
    /** The kinds as a regular expression, for checking a parameter. */
    static final String ANY = "speech|sentence|task|problem|region|department|departmentFunction|collective|enterprise"
            + "|organization|person|product|policy|award|qualityArea|metric";

    static final List<String> LABELS = List.of(ANY.split("\\|")).stream()
            .map(kind -> Character.toUpperCase(kind.charAt(0)) + kind.substring(1))
            .toList();

    private SearchKind() {}
}
