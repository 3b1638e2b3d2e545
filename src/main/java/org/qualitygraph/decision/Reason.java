package org.qualitygraph.decision;

/**
 * Who decides, and why.
 *
 * @param by the person's name
 */
public record Reason(String by, String why) {}
