package org.qualitygraph.extraction;

import org.qualitygraph.knowledge.Fact.Responsibility.Role;

/** An actor in its role. */
record Assignee(Actor actor, Role role) {}
