package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.qualitygraph.query.Page;
import org.qualitygraph.query.Window;
import org.qualitygraph.query.search.Search;
import org.qualitygraph.query.search.SearchAnswer;
import org.qualitygraph.query.search.SearchFilter;
import org.qualitygraph.query.search.SearchItem;
import org.qualitygraph.query.search.SuggestFilter;
import org.qualitygraph.query.search.Suggestions;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Search 搜索")
@RestController
@RequestMapping("/api/search")
class SearchController {
    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @Operation(summary = "Speeches, sentences, tasks and entities that hold all words, with counts to narrow them by")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    SearchAnswer search(@Valid @ParameterObject SearchFilter filter, @Valid @ParameterObject Window window) {
        return search.search(filter, window);
    }

    @GetMapping(produces = CsvTables.CSV)
    Page<SearchItem> table(@Valid @ParameterObject SearchFilter filter, @Valid @ParameterObject Window window) {
        SearchAnswer found = search.search(filter, window);
        return new Page<>(found.items(), found.page(), found.size(), found.total());
    }

    @Operation(summary = "What the words that are being typed may become: names, tasks, questions")
    @GetMapping(path = "/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
    Suggestions suggest(@Valid @ParameterObject SuggestFilter filter) {
        return search.suggest(filter);
    }
}
