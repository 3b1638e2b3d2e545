package org.qualitygraph.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Shows with each address what it answers: about the samples, long lists and texts cut short; and what a problem looks like. */
@Component
class AnswerExamples implements OpenApiCustomizer {
    private static final String JSON = org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
    private static final String PROBLEM = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final CataloguePaths catalogue;
    private final JsonMapper mapper;

    AnswerExamples(CataloguePaths catalogue, JsonMapper mapper) {
        this.catalogue = catalogue;
        this.mapper = mapper;
    }

    @Override
    public void customise(OpenAPI api) {
        // First, for the questions have examples too, and customizers run in no order.
        catalogue.addTo(api);
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> describe(file(method, path), operation)));
    }

    /** {@return the example's name: that of {@code GET /api/tasks/{id}} is {@code tasks-id}} */
    static String file(HttpMethod method, String path) {
        String name = path.replace("/api/", "").replaceAll("[{}]", "").replace('/', '-');
        return method == HttpMethod.GET ? name : method.name().toLowerCase(Locale.ROOT) + "-" + name;
    }

    private void describe(String file, Operation operation) {
        ApiResponses responses = operation.getResponses();
        if (responses == null) {
            return;
        }
        json(responses).ifPresent(answer -> example(file).ifPresent(answer::setExample));
        responses.putIfAbsent(ApiResponses.DEFAULT, problem());
    }

    private static Optional<MediaType> json(ApiResponses responses) {
        return Stream.of("200", "201", "202")
                .map(responses::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(ApiResponse::getContent)
                .map(content -> content.get(JSON));
    }

    private Optional<Object> example(String file) {
        ClassPathResource resource = new ClassPathResource("openapi/" + file + ".json");
        if (!resource.exists()) {
            return Optional.empty();
        }
        try (InputStream text = resource.getInputStream()) {
            return Optional.of(mapper.readValue(text, Object.class));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + resource, failed);
        }
    }

    private static ApiResponse problem() {
        MediaType shown = new MediaType();
        shown.setExample(Problem.BAD_REQUEST.detail("Parameter 'size' must be less than or equal to 1000."));
        return new ApiResponse()
                .description("A problem (RFC 9457) with a stable type and a sentence that says what to do")
                .content(new Content().addMediaType(PROBLEM, shown));
    }
}
