package org.qualitygraph.query.search;

import java.util.List;

/** Suggestions: names first, then tasks, then questions. */
public record Suggestions(List<Suggestion> items) {}
