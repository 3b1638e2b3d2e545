package org.qualitygraph.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact is stated, and how sure that is.
 *
 * @param speech the speech, by its title
 * @param year the speech's year
 * @param confidence above 0, at most 1
 * @param rule which rule found it
 * @param evidence the words that state it
 */
public record Said(Named speech, @Nullable Integer year, double confidence, String rule, List<Evidence> evidence) {}
