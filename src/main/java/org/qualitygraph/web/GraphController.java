package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.qualitygraph.query.canvas.Canvas;
import org.qualitygraph.query.canvas.CanvasFilter;
import org.qualitygraph.query.canvas.FactAnswer;
import org.qualitygraph.query.canvas.Facts;
import org.qualitygraph.query.canvas.Neighbourhood;
import org.qualitygraph.query.canvas.PathAnswer;
import org.qualitygraph.query.canvas.PathFilter;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Graph 图")
@RestController
class GraphController {
    private final Canvas canvas;
    private final Facts facts;

    GraphController(Canvas canvas, Facts facts) {
        this.canvas = canvas;
        this.facts = facts;
    }

    @Operation(
            summary =
                    "What stands around a node: at most 100 neighbours of each and 300 nodes, and how many more there are")
    @MayHaveMoved
    @GetMapping(path = "/api/graph/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    Neighbourhood around(@PathVariable String id, @Valid @ParameterObject CanvasFilter filter) {
        return canvas.around(id, filter).orElseThrow(() -> Problem.noEntity("node", id, "/api/search?q=…"));
    }

    @Operation(summary = "The shortest ways between two nodes, with the facts along them")
    @GetMapping(path = "/api/graph/path", produces = MediaType.APPLICATION_JSON_VALUE)
    PathAnswer between(@Valid @ParameterObject PathFilter filter) {
        if (filter.from().equals(filter.to())) {
            String sentence = "Parameters 'from' and 'to' are the same node; name two.";
            throw new ErrorResponseException(Problem.BAD_REQUEST.status(), Problem.BAD_REQUEST.detail(sentence), null);
        }
        return canvas.between(filter)
                .orElseThrow(() -> Problem.notFound("node", filter.from() + "' or '" + filter.to(), "/api/search?q=…"));
    }

    @Operation(summary = "One fact: who or what it is about, and the sentence that states it")
    @GetMapping(path = "/api/facts/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    FactAnswer fact(@PathVariable String id) {
        return facts.one(id).orElseThrow(() -> Problem.notFound("fact", id, "/api/speeches/ID/facts"));
    }
}
