package org.qualitygraph.query;

import java.util.List;

/**
 * One collective with its tasks.
 */
public record CollectiveAnswer(String id, String name, List<RoleInTask> tasks) {}
