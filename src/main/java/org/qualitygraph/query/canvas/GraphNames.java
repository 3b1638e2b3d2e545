package org.qualitygraph.query.canvas;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The labels and relationship types of the graph. */
public final class GraphNames {
    /** Every label of a node with an id, the telling ones only. */
    static final List<String> KINDS = List.of(
            "Speech",
            "Section",
            "Sentence",
            "Region",
            "Department",
            "DepartmentFunction",
            "Collective",
            "Enterprise",
            "Organization",
            "Person",
            "Product",
            "Policy",
            "Award",
            "Task",
            "QualityArea",
            "Metric",
            "Indicator",
            "Problem");

    static final String LABEL =
            "Speech|Section|Sentence|Region|Province|City|Town|Department|DepartmentFunction|Collective"
                    + "|Enterprise|Organization|Person|Product|Policy|Award|Task|QualityArea|Metric|Indicator|Problem";

    static final String TYPE =
            "HAS_SECTION|HAS_SENTENCE|CONTAINS|GIVEN_IN|MENTIONS|CITES|WITHIN|SUCCEEDED_BY|OF|HAS_FUNCTION"
                    + "|LEADS|OWNS|SUPPORTS|SET_IN|CONCERNS|IMPLEMENTS|MEASURED_BY|SAME_TASK_AS|WON|APPLIED_FOR|ASPIRES_TO|LACKS"
                    + "|ESTABLISHED|ISSUED|REPORTS|FACES";

    /** A text's own structure, which would drown what is said. */
    static final List<String> STRUCTURE = List.of("HAS_SECTION", "HAS_SENTENCE", "CONTAINS", "FROM");

    private GraphNames() {}

    /** {@return the main label of a node with a small first letter} */
    public static @Nullable String kind(Collection<String> labels) {
        Optional<String> main = KINDS.stream().filter(labels::contains).findFirst();
        return main.map(label -> label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1))
                .orElse(null);
    }
}
