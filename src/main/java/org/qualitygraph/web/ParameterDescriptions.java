package org.qualitygraph.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qualitygraph.query.Question;
import org.qualitygraph.query.Questions;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes the filters of a list in the words of its question's header, so that they are told once. */
@Component
class ParameterDescriptions implements OpenApiCustomizer {
    private static final Map<String, String> EVERYWHERE = Map.of(
            "page", "the page's number, from 0",
            "size", "items on a page, 1 to 1000, usually 20",
            "id", "as the list tells it");

    private final Questions questions;

    ParameterDescriptions(Questions questions) {
        this.questions = questions;
    }

    @Override
    public void customise(OpenAPI api) {
        api.getPaths()
                .forEach((path, item) ->
                        item.readOperations().forEach(operation -> describe(operation, meanings(path))));
    }

    private static void describe(Operation operation, Map<String, String> meanings) {
        List<Parameter> parameters =
                Optional.ofNullable(operation.getParameters()).orElse(List.of());
        parameters.stream()
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(parameter -> parameter.setDescription(meanings.get(parameter.getName())));
    }

    /** A list's address ends in the name of its question: {@code /api/tasks}. */
    private Map<String, String> meanings(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Map<String, String> meanings = new HashMap<>(EVERYWHERE);
        questions.all().stream()
                .filter(question -> question.name().equals(name))
                .map(Question::parameters)
                .forEach(parameters ->
                        parameters.forEach((parameter, told) -> meanings.putIfAbsent(parameter, told.meaning())));
        return meanings;
    }
}
