package org.qualitygraph.web;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A question that an agent can put.
 *
 * @param name as agents call it
 * @param title for people
 * @param description what it tells, and when to use it
 * @param answer what becomes JSON
 */
record AgentTool(
        String name,
        String title,
        String description,
        AgentInput input,
        Function<AgentArguments, @Nullable Object> answer) {}
