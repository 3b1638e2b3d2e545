package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.qualitygraph.query.Answers;
import org.qualitygraph.query.CollectiveAnswer;
import org.qualitygraph.query.CollectiveFilter;
import org.qualitygraph.query.CollectiveItem;
import org.qualitygraph.query.Page;
import org.qualitygraph.query.Window;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Collectives 集体行动者")
@RestController
@RequestMapping("/api/collectives")
class CollectiveController {
    private final Answers answers;

    CollectiveController(Answers answers) {
        this.answers = answers;
    }

    @Operation(summary = "Actors who are named together, with how many tasks they lead, own and support")
    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, CsvTables.CSV})
    Page<CollectiveItem> list(@Valid @ParameterObject CollectiveFilter filter, @Valid @ParameterObject Window window) {
        return answers.page("collectives", filter, window, CollectiveItem.class);
    }

    @Operation(summary = "One collective with its tasks")
    @MayHaveMoved
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    CollectiveAnswer one(@PathVariable String id) {
        return answers.of("collective", id, CollectiveAnswer.class)
                .orElseThrow(() -> Problem.noEntity("collective", id, "/api/collectives"));
    }
}
