package org.qualitygraph.query;

import org.jspecify.annotations.Nullable;

/**
 * How somebody stands to an award.
 *
 * @param id the fact's id
 * @param standing {@code WON}, {@code APPLIED_FOR}, {@code ASPIRES_TO}, {@code LACKS} or {@code ESTABLISHED}
 * @param subject null for a place that its speech does not name
 * @param subjectType {@code enterprise}, {@code organization}, {@code person} or {@code region}
 * @param count how many, where only a number is told
 * @param year the award's year, where said
 */
public record Standing(
        String id,
        String standing,
        @Nullable Named subject,
        @Nullable String subjectType,
        Named award,
        @Nullable Integer count,
        @Nullable Integer year,
        Said said) {}
