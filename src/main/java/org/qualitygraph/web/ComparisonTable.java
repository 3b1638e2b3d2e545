package org.qualitygraph.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.Evidence;
import org.qualitygraph.query.Figure;
import org.qualitygraph.query.comparison.Achievement;
import org.qualitygraph.query.comparison.ComparedCity;
import org.qualitygraph.query.comparison.ComparedMetric;

/** The figures of compared cities as a spreadsheet shows them: one line a figure. */
final class ComparisonTable {
    private static final List<String> HEADER =
            List.of("metric", "unit", "city", "year", "kind", "value", "upperBound", "sentence", "speech");

    private ComparisonTable() {}

    static Table of(List<ComparedCity> cities, List<ComparedMetric> metrics) {
        List<List<String>> rows = metrics.stream()
                .flatMap(metric ->
                        metric.cities().stream().flatMap(city -> lines(name(city.city(), cities), city.years())))
                .toList();
        return new Table(HEADER, rows);
    }

    private static @Nullable String name(String id, List<ComparedCity> cities) {
        return cities.stream()
                .filter(city -> city.id().equals(id))
                .map(ComparedCity::name)
                .findFirst()
                .orElse(null);
    }

    private static Stream<List<String>> lines(@Nullable String city, List<Achievement> years) {
        return years.stream()
                .flatMap(year -> Stream.concat(Stream.of(year.target(), year.actual()), year.others().stream())
                        .flatMap(Stream::ofNullable)
                        .map(figure -> line(city, year.year(), figure)));
    }

    private static List<String> line(@Nullable String city, @Nullable Integer year, Figure figure) {
        Stream<@Nullable Object> cells = Stream.of(
                figure.metric(),
                figure.unit(),
                city,
                year,
                figure.kind(),
                figure.value(),
                figure.upperBound(),
                figure.said().evidence().stream()
                        .findFirst()
                        .map(Evidence::sentence)
                        .orElse(null),
                figure.said().speech().name());
        return cells.map(Table::cell).toList();
    }
}
