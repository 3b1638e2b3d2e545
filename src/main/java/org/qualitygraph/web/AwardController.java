package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.qualitygraph.query.Answers;
import org.qualitygraph.query.AwardAnswer;
import org.qualitygraph.query.AwardFilter;
import org.qualitygraph.query.AwardItem;
import org.qualitygraph.query.Page;
import org.qualitygraph.query.Portraits;
import org.qualitygraph.query.Window;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Awards 奖项")
@RestController
@RequestMapping("/api/awards")
class AwardController {
    private final Answers answers;
    private final Portraits portraits;

    AwardController(Answers answers, Portraits portraits) {
        this.answers = answers;
        this.portraits = portraits;
    }

    @Operation(summary = "Awards, with how many are said to have won them")
    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, CsvTables.CSV})
    Page<AwardItem> list(@Valid @ParameterObject AwardFilter filter, @Valid @ParameterObject Window window) {
        return answers.page("awards", filter, window, AwardItem.class);
    }

    @Operation(summary = "One award: who won it, applied for it, aspires to it or set it up")
    @MayHaveMoved
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    AwardAnswer one(@PathVariable String id) {
        return portraits.award(id).orElseThrow(() -> Problem.noEntity("award", id, "/api/awards"));
    }
}
