package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.qualitygraph.query.Answers;
import org.qualitygraph.query.EnterpriseAnswer;
import org.qualitygraph.query.EnterpriseFilter;
import org.qualitygraph.query.EnterpriseItem;
import org.qualitygraph.query.Page;
import org.qualitygraph.query.Portraits;
import org.qualitygraph.query.Window;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Enterprises 企业")
@RestController
@RequestMapping("/api/enterprises")
class EnterpriseController {
    private final Answers answers;
    private final Portraits portraits;

    EnterpriseController(Answers answers, Portraits portraits) {
        this.answers = answers;
        this.portraits = portraits;
    }

    @Operation(summary = "Enterprises, with how many awards and tasks are told of each")
    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, CsvTables.CSV})
    Page<EnterpriseItem> list(@Valid @ParameterObject EnterpriseFilter filter, @Valid @ParameterObject Window window) {
        return answers.page("enterprises", filter, window, EnterpriseItem.class);
    }

    @Operation(summary = "One enterprise: awards, tasks, indicators")
    @MayHaveMoved
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    EnterpriseAnswer one(@PathVariable String id) {
        return portraits.enterprise(id).orElseThrow(() -> Problem.noEntity("enterprise", id, "/api/enterprises"));
    }
}
