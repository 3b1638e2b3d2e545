package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.Page;
import org.qualitygraph.query.Window;
import org.qualitygraph.query.catalogue.Catalogue;
import org.qualitygraph.query.catalogue.CatalogueAnswers;
import org.qualitygraph.query.catalogue.CatalogueQuestion;
import org.qualitygraph.query.catalogue.RefusedParameter;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Questions 问题")
@RestController
@RequestMapping(CatalogueController.ADDRESS)
class CatalogueController {
    static final String ADDRESS = "/api/queries";

    private static final String NAME = "a question's, as the list tells it";
    private static final String OWN =
            "the question's own, as the list tells them; each question has an address with them";
    private static final Set<String> EVERYWHERE = Set.of("page", "size", "format");

    private final Catalogue catalogue;
    private final CatalogueAnswers answers;

    CatalogueController(Catalogue catalogue, CatalogueAnswers answers) {
        this.catalogue = catalogue;
        this.answers = answers;
    }

    @Operation(summary = "The questions that can be asked by name, with their parameters, columns and Cypher")
    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, CsvTables.CSV})
    Page<CatalogueItem> list(@Valid @ParameterObject CatalogueFilter filter, @Valid @ParameterObject Window window) {
        List<CatalogueItem> found = catalogue.all().stream()
                .filter(filter::takes)
                .map(CatalogueItem::of)
                .toList();
        List<CatalogueItem> part =
                found.stream().skip(window.skip()).limit(window.limit()).toList();
        return new Page<>(part, window.number(), window.limit(), found.size());
    }

    @Operation(summary = "The answer to a question, by its columns")
    @GetMapping(path = "/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    Page<Map<String, @Nullable Object>> ask(
            @Parameter(description = NAME) @PathVariable String name,
            @Parameter(description = OWN) @RequestParam Map<String, String> parameters,
            @Valid @ParameterObject Window window) {
        return answer(find(name), parameters, window);
    }

    @GetMapping(path = "/{name}", produces = CsvTables.CSV)
    Table table(
            @Parameter(description = NAME) @PathVariable String name,
            @Parameter(description = OWN) @RequestParam Map<String, String> parameters,
            @Valid @ParameterObject Window window) {
        CatalogueQuestion question = find(name);
        return CatalogueTable.of(question, answer(question, parameters, window));
    }

    private CatalogueQuestion find(String name) {
        return catalogue.named(name).orElseThrow(() -> Problem.notFound("question", name, ADDRESS));
    }

    private Page<Map<String, @Nullable Object>> answer(
            CatalogueQuestion question, Map<String, String> given, Window window) {
        Set<String> known = question.parameters().stream()
                .map(parameter -> parameter.name())
                .collect(Collectors.toSet());
        known.addAll(EVERYWHERE);
        KnownParameters.check(given.keySet(), known);
        try {
            return answers.page(question, given, window);
        } catch (RefusedParameter refused) {
            throw Problem.badRequest(refused.getMessage());
        }
    }
}
