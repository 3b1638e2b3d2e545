package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.qualitygraph.query.schema.GraphSchema;
import org.qualitygraph.query.schema.Schema;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Schema 结构")
@RestController
class SchemaController {
    private final Schema schema;

    SchemaController(Schema schema) {
        this.schema = schema;
    }

    @Operation(
            summary =
                    "Labels, relationship types and properties: what they mean, what they connect, how many there are")
    @GetMapping(path = "/api/schema", produces = MediaType.APPLICATION_JSON_VALUE)
    GraphSchema schema() {
        return schema.today();
    }
}
