package org.qualitygraph.query.cypher;

/** Why a statement does not run; part of the interface. */
public enum Refusal {
    TOO_LONG,
    TOO_DEEP,
    TOO_MANY_OPERATORS,
    NOT_READ_ONLY,
    CLAUSE_NOT_ALLOWED,
    PROCEDURE_NOT_ALLOWED,
    FUNCTION_NOT_ALLOWED,
    OPERATOR_NOT_ALLOWED,
    LOOP_NOT_ALLOWED,
    TOO_LARGE_LIST,
    NOT_UNDERSTOOD
}
