package org.qualitygraph.query;

/**
 * A problem that a speaker states.
 *
 * @param id the fact's id
 */
public record Shortcoming(String id, String text, Said said) {}
