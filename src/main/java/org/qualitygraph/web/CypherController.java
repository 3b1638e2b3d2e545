package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.cypher.CypherAnswer;
import org.qualitygraph.query.cypher.CypherDesk;
import org.qualitygraph.query.cypher.CypherRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Cypher")
@RestController
class CypherController {
    private final CypherDesk desk;

    CypherController(CypherDesk desk) {
        this.desk = desk;
    }

    /** Whether to tell the plan only; null means no. */
    record Manner(
            @Nullable @Schema(description = "true: tell the columns and the plan only, run nothing")
            Boolean explain) {}

    @Operation(
            summary =
                    "A statement of your own, read-only: at most 8 s, 1,000 rows and 5 MB, two at once over all callers")
    @PostMapping(
            path = "/api/cypher",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    CypherAnswer run(@Valid @RequestBody CypherRequest request, @ParameterObject Manner manner) {
        return Boolean.TRUE.equals(manner.explain()) ? desk.explain(request) : desk.run(request);
    }
}
