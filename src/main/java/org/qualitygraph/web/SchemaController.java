package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.qualitygraph.query.Answers;
import org.qualitygraph.query.GraphSchema;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Schema 结构")
@RestController
class SchemaController {
    private final Answers answers;

    SchemaController(Answers answers) {
        this.answers = answers;
    }

    @Operation(summary = "Labels and relationship types with their counts")
    @GetMapping(path = "/api/schema", produces = MediaType.APPLICATION_JSON_VALUE)
    GraphSchema schema() {
        return answers.one("schema", Map.of(), GraphSchema.class);
    }
}
