package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.qualitygraph.query.comparison.ComparedCity;
import org.qualitygraph.query.comparison.Comparison;
import org.qualitygraph.query.comparison.Comparisons;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Cities 地区")
@RestController
class ComparisonController {
    private static final String ADDRESS = "/api/cities/compare";

    private final Comparisons comparisons;

    ComparisonController(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @Operation(summary = "Two to six regions side by side: figures, awards, policies, functions, tasks, problems")
    @GetMapping(path = ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
    Comparison compare(@Valid @ParameterObject ComparisonFilter filter) {
        return comparisons.of(cities(filter), filter.most());
    }

    @GetMapping(path = ADDRESS, produces = CsvTables.CSV)
    Table table(@Valid @ParameterObject ComparisonFilter filter) {
        List<ComparedCity> cities = cities(filter);
        return ComparisonTable.of(cities, comparisons.indicators(cities));
    }

    private List<ComparedCity> cities(ComparisonFilter filter) {
        List<ComparedCity> cities = comparisons.cities(filter.ids());
        for (String asked : filter.ids()) {
            if (cities.stream().noneMatch(city -> city.asked().equals(asked))) {
                throw Problem.notFound("region", asked, "/api/cities");
            }
        }
        if (cities.stream().map(ComparedCity::id).distinct().count() < cities.size()) {
            throw Problem.badRequest("Parameter 'ids' names a region twice.");
        }
        if (!filter.allowsMasked() && cities.stream().anyMatch(ComparedCity::masked)) {
            throw Problem.badRequest("A place that its speech does not name is compared only with masked=true.");
        }
        return cities;
    }
}
