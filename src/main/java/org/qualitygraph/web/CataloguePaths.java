package org.qualitygraph.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.catalogue.Catalogue;
import org.qualitygraph.query.catalogue.CatalogueQuestion;
import org.qualitygraph.query.catalogue.Column;
import org.qualitygraph.query.catalogue.Parameter;
import org.qualitygraph.query.catalogue.ParameterType;
import org.springframework.stereotype.Component;

/** Describes each question of the catalogue as an address of its own. */
@Component
class CataloguePaths {
    private final Catalogue catalogue;

    CataloguePaths(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void addTo(OpenAPI api) {
        catalogue.all().forEach(question -> api.path(CatalogueAddress.of(question), path(question)));
    }

    private static PathItem path(CatalogueQuestion question) {
        Operation operation = new Operation()
                .operationId(question.name())
                .addTagsItem("Questions 问题")
                .summary(question.zh() + " – " + question.en())
                .description(question.about().zh() + " " + question.about().en() + " Example: "
                        + CatalogueAddress.example(question))
                .responses(new ApiResponses().addApiResponse("200", response(question)));
        Map<String, String> examples = CatalogueAddress.examples(question);
        question.parameters()
                .forEach(
                        parameter -> operation.addParametersItem(described(parameter, examples.get(parameter.name()))));
        operation.addParametersItem(new QueryParameter().name("page").schema(new IntegerSchema()));
        operation.addParametersItem(new QueryParameter().name("size").schema(new IntegerSchema()));
        return new PathItem().get(operation);
    }

    private static QueryParameter described(Parameter parameter, @Nullable String example) {
        QueryParameter described = new QueryParameter();
        described.name(parameter.name());
        described.description(parameter.zh() + " – " + parameter.en());
        described.required(!parameter.optional() && parameter.usual() == null);
        described.schema(schema(parameter));
        described.example(example);
        return described;
    }

    private static Schema<?> schema(Parameter parameter) {
        Schema<?> schema = parameter.values().isEmpty()
                ? schema(parameter.type().written())
                : new StringSchema()._enum(parameter.values());
        schema.setDefault(parameter.usual());
        if (parameter.type() != ParameterType.STRING) {
            schema.setMinimum(limit(parameter.minimum()));
            schema.setMaximum(limit(parameter.maximum()));
        }
        return schema;
    }

    private static @Nullable BigDecimal limit(@Nullable Double limit) {
        return limit == null ? null : BigDecimal.valueOf(limit);
    }

    private static ApiResponse response(CatalogueQuestion question) {
        ObjectSchema row = new ObjectSchema();
        for (Column column : question.columns()) {
            row.addProperty(column.name(), schema(column.type()).description(column.zh() + " – " + column.en()));
        }
        ObjectSchema page = new ObjectSchema();
        page.addProperty("items", new ArraySchema().items(row));
        page.addProperty("page", new IntegerSchema());
        page.addProperty("size", new IntegerSchema());
        page.addProperty("total", new IntegerSchema());
        return new ApiResponse()
                .description("The question's answer, a page of its rows")
                .content(new Content().addMediaType("application/json", new MediaType().schema(page)));
    }

    private static Schema<?> schema(String type) {
        return switch (type) {
            case "integer", "year" -> new IntegerSchema().format(null);
            case "number" -> new NumberSchema();
            case "boolean" -> new BooleanSchema();
            case "strings" -> new ArraySchema().items(new StringSchema());
            case "evidence" ->
                new ObjectSchema()
                        .addProperty("speech", new StringSchema())
                        .addProperty("start", new IntegerSchema())
                        .addProperty("end", new IntegerSchema())
                        .addProperty("text", new StringSchema());
            default -> new StringSchema();
        };
    }
}
