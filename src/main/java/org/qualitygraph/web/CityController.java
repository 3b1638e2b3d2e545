package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.qualitygraph.query.Answers;
import org.qualitygraph.query.CityAnswer;
import org.qualitygraph.query.Page;
import org.qualitygraph.query.Portraits;
import org.qualitygraph.query.RegionFilter;
import org.qualitygraph.query.RegionItem;
import org.qualitygraph.query.Window;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Cities 地区")
@RestController
@RequestMapping("/api/cities")
class CityController {
    private final Answers answers;
    private final Portraits portraits;

    CityController(Answers answers, Portraits portraits) {
        this.answers = answers;
        this.portraits = portraits;
    }

    @Operation(summary = "Regions, with how much is said of each")
    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, CsvTables.CSV})
    Page<RegionItem> list(@Valid @ParameterObject RegionFilter filter, @Valid @ParameterObject Window window) {
        return answers.page("cities", filter, window, RegionItem.class);
    }

    @Operation(summary = "One region: departments, awards, policies, indicators, problems")
    @MayHaveMoved
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    CityAnswer one(@PathVariable String id) {
        return portraits.city(id).orElseThrow(() -> Problem.noEntity("region", id, "/api/cities"));
    }
}
