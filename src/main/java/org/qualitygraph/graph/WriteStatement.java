package org.qualitygraph.graph;

import java.util.Locale;

/** The statements that put a speech into the graph, one file of {@code cypher/write} each, in the order in which they run. */
enum WriteStatement {
    SPEECH,
    SECTIONS,
    TOP_SECTIONS,
    NESTED_SECTIONS,
    SENTENCES,
    SECTION_SENTENCES,
    PROVINCES,
    CITIES,
    TOWNS,
    MASKED_REGIONS,
    REGION_PARENTS,
    REGION_SUCCESSIONS,
    HOSTS,
    FUNCTIONS,
    FUNCTION_SUCCESSIONS,
    DEPARTMENTS,
    DEPARTMENT_REGIONS,
    DEPARTMENT_KINDS,
    DEPARTMENT_FUNCTIONS,
    COLLECTIVES,
    ENTERPRISES,
    ORGANIZATIONS,
    PEOPLE,
    PRODUCTS,
    POLICIES,
    AWARDS,
    AREAS,
    METRICS,
    MERGED_ENTITIES,
    REGION_MENTIONS,
    DEPARTMENT_MENTIONS,
    ENTERPRISE_MENTIONS,
    POLICY_MENTIONS,
    AWARD_MENTIONS,
    POLICY_ISSUERS,
    TASKS,
    TASK_AREAS,
    TASK_POLICIES,
    RESPONSIBILITIES,
    AWARD_FACTS,
    INDICATORS,
    TASK_INDICATORS,
    PROBLEMS;

    private final String cypher =
            CypherFile.read("write", name().toLowerCase(Locale.ROOT).replace('_', '-'));

    /** {@return whether it writes the text, its outline and its sentences} */
    boolean writesText() {
        return compareTo(SECTION_SENTENCES) <= 0;
    }

    /** {@return whether each row describes the node that it names by {@code id}, which is not a region's} */
    boolean describesNames() {
        return compareTo(DEPARTMENTS) >= 0 && compareTo(METRICS) <= 0;
    }

    /** {@return the text, with the parameter {@code $rows}} */
    String cypher() {
        return cypher;
    }
}
