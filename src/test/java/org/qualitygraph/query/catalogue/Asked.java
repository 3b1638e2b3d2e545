package org.qualitygraph.query.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.Question;
import org.qualitygraph.query.Questions;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A question as a caller asks it, and the statement behind it.
 *
 * @param address percent-encoded, with query
 * @param parameters of the statement
 */
record Asked(String address, String statement, Map<String, Object> parameters) {
    private static final String CITY = "试验3市";

    /** What is asked of the generated graph where a question takes such a parameter. */
    private static final Map<String, String> USUAL =
            Map.of("city", CITY, "metric", "顾客满意度", "award", "省长质量奖", "policy", "质量提升方案", "year", "2012", "host", CITY);

    /** Lists with the filter that most callers set. */
    private static final Map<String, Map<String, String>> LISTS = Map.of(
            "tasks", Map.of("city", CITY),
            "departments", Map.of("city", CITY),
            "speeches", Map.of("host", CITY),
            "cities", Map.of("text", CITY),
            "awards", Map.of(),
            "policies", Map.of("issuer", CITY),
            "enterprises", Map.of("text", "试验企业100"),
            "collectives", Map.of());

    static Stream<Asked> all(Catalogue catalogue, Questions questions) {
        return Stream.concat(
                LISTS.entrySet().stream().map(list -> list(questions.named(list.getKey()), list.getValue())),
                catalogue.all().stream().map(Asked::of));
    }

    private static Asked list(Question question, Map<String, String> given) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        question.parameters().keySet().forEach(name -> parameters.put(name, given.get(name)));
        return new Asked(address("/api/" + question.name(), given), question.statement(), window(parameters));
    }

    private static Asked of(CatalogueQuestion question) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Parameter parameter : question.parameters()) {
            if (USUAL.containsKey(parameter.name())) {
                given.put(parameter.name(), USUAL.get(parameter.name()));
            }
        }
        return new Asked(
                address("/api/queries/" + question.name(), given),
                question.pageStatement(),
                window(question.bind(given)));
    }

    private static Map<String, Object> window(Map<String, @Nullable Object> parameters) {
        parameters.put("skip", 0);
        parameters.put("limit", 20);
        if (parameters.containsKey("descending")) {
            parameters.put("descending", false);
        }
        return parameters;
    }

    private static String address(String path, Map<String, String> given) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        given.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(given).toUriString();
    }
}
