package org.qualitygraph.query;

/**
 * A policy and who issued it.
 */
public record PolicyIssue(Named policy, Named issuer, Said said) {}
