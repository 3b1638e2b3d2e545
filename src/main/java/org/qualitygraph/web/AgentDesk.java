package org.qualitygraph.web;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import jakarta.validation.Validator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.graph.GraphOverload;
import org.qualitygraph.graph.GraphUnavailable;
import org.qualitygraph.query.cypher.DeskBusy;
import org.qualitygraph.query.cypher.StatementFailed;
import org.qualitygraph.query.cypher.StatementRefused;
import org.qualitygraph.query.cypher.StatementTooExpensive;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

/** Answers agents: JSON, or a sentence that says what was wrong and what to do. */
@Component
final class AgentDesk {
    private static final Logger LOG = LoggerFactory.getLogger(AgentDesk.class);

    private final JsonMapper mapper;
    private final Validator validator;
    private final MovedEntities moved;

    AgentDesk(JsonMapper mapper, Validator validator, MovedEntities moved) {
        this.mapper = mapper;
        this.validator = validator;
        this.moved = moved;
    }

    CallToolResult answer(AgentTool tool, @Nullable Map<String, Object> given) {
        Map<String, Object> arguments = given == null ? Map.of() : given;
        try {
            KnownParameters.check(arguments.keySet(), tool.input().names());
            Object answer = tool.answer().apply(new AgentArguments(arguments, mapper, validator));
            return told(mapper.writeValueAsString(answer), false);
        } catch (RuntimeException failed) {
            return told(sentence(failed), true);
        }
    }

    private static CallToolResult told(String text, boolean error) {
        return CallToolResult.builder().addTextContent(text).isError(error).build();
    }

    private String sentence(RuntimeException failed) {
        return switch (failed) {
            case NoSuchEntity missing -> moved.sentence(missing);
            case ErrorResponseException problem ->
                String.valueOf(problem.getBody().getDetail());
            case StatementRefused refused ->
                refused.getMessage() + (refused.allowed().isEmpty() ? "" : " Possible: " + refused.allowed());
            case StatementFailed wrong -> String.valueOf(wrong.getMessage());
            case StatementTooExpensive stopped -> String.valueOf(stopped.getMessage());
            case DeskBusy busy -> String.valueOf(busy.getMessage());
            case GraphUnavailable gone -> Problem.DATABASE_NOT_REACHED.sentence();
            default -> unforeseen(failed);
        };
    }

    private static String unforeseen(RuntimeException failed) {
        if (GraphOverload.caused(failed)) {
            return Problem.OVERLOADED.sentence();
        }
        LOG.error("An agent's question failed", failed);
        return Problem.FAILURE.sentence();
    }
}
