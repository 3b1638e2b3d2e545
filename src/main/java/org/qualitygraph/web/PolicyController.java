package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.qualitygraph.query.Answers;
import org.qualitygraph.query.Page;
import org.qualitygraph.query.PolicyAnswer;
import org.qualitygraph.query.PolicyFilter;
import org.qualitygraph.query.PolicyItem;
import org.qualitygraph.query.Portraits;
import org.qualitygraph.query.Window;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Policies 政策")
@RestController
@RequestMapping("/api/policies")
class PolicyController {
    private final Answers answers;
    private final Portraits portraits;

    PolicyController(Answers answers, Portraits portraits) {
        this.answers = answers;
        this.portraits = portraits;
    }

    @Operation(summary = "Titled documents and named initiatives")
    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, CsvTables.CSV})
    Page<PolicyItem> list(@Valid @ParameterObject PolicyFilter filter, @Valid @ParameterObject Window window) {
        return answers.page("policies", filter, window, PolicyItem.class);
    }

    @Operation(summary = "One policy: who issued it, which speeches cite it, which tasks are set with it")
    @MayHaveMoved
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    PolicyAnswer one(@PathVariable String id) {
        return portraits.policy(id).orElseThrow(() -> Problem.noEntity("policy", id, "/api/policies"));
    }
}
