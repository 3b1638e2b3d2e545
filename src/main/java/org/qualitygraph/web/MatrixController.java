package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.qualitygraph.query.Answers;
import org.qualitygraph.query.Matrix;
import org.qualitygraph.query.MatrixFilter;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Tasks 任务")
@RestController
class MatrixController {
    private static final String ADDRESS = "/api/responsibility-matrix";

    private final Answers answers;

    MatrixController(Answers answers) {
        this.answers = answers;
    }

    @Operation(summary = "Functions against quality areas or cities: how many tasks, and where they are listed")
    @GetMapping(path = ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
    MatrixAnswer matrix(@Valid @ParameterObject MatrixFilter filter) {
        return MatrixAnswer.of(ask(filter), filter);
    }

    @GetMapping(path = ADDRESS, produces = CsvTables.CSV)
    Table table(@Valid @ParameterObject MatrixFilter filter) {
        return MatrixTable.of(ask(filter));
    }

    private Matrix ask(MatrixFilter filter) {
        return answers.one("responsibility-matrix", filter, Matrix.class);
    }
}
