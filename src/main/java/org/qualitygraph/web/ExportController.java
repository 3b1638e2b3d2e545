package org.qualitygraph.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.export.ExportFormat;
import org.qualitygraph.export.Exports;
import org.qualitygraph.query.catalogue.Catalogue;
import org.qualitygraph.query.catalogue.CatalogueQuestion;
import org.qualitygraph.query.element.Selection;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Export 导出")
@RestController
class ExportController {
    static final String ADDRESS = "/api/export";
    private static final int FARTHEST = 3;

    private final Exports exports;
    private final Catalogue catalogue;

    ExportController(Exports exports, Catalogue catalogue) {
        this.exports = exports;
        this.catalogue = catalogue;
    }

    @Operation(
            summary = "The graph, a part of it or the answer to a question as a file, two at once over all callers",
            description =
                    "Without 'query' and 'node' the whole graph. A question takes its own parameters beside these.",
            parameters = {
                @Parameter(
                        name = "format",
                        in = ParameterIn.QUERY,
                        required = true,
                        description =
                                "csv (of the graph a zip with a table for each label and type), xlsx, jsonl (JSON Lines),"
                                        + " graphml, jsonld, turtle (words of /vocabulary.ttl), cypher (a script that may run twice),"
                                        + " import (a zip for neo4j-admin database import)",
                        schema =
                                @Schema(
                                        allowableValues = {
                                            "csv", "xlsx", "jsonl", "graphml", "jsonld", "turtle", "cypher", "import"
                                        })),
                @Parameter(name = "query", in = ParameterIn.QUERY, description = "name of a question of /api/queries"),
                @Parameter(
                        name = "node",
                        in = ParameterIn.QUERY,
                        description = "id of a node: what stands around it, and the sentences that say it"),
                @Parameter(
                        name = "depth",
                        in = ParameterIn.QUERY,
                        description = "how many steps away from the node, 1 to 3, usually 1",
                        schema = @Schema(type = "integer"))
            })
    @ApiResponse(
            responseCode = "200",
            description = "the file, named in Content-Disposition; here in part, as jsonl",
            content =
                    @Content(
                            mediaType = "application/jsonl",
                            examples =
                                    @ExampleObject(
                                            "{\"type\":\"node\",\"id\":\"04c2bd638969a528\",\"labels\":[\"Award\"],\"properties\":{"
                                                    + "\"id\":\"04c2bd638969a528\",\"level\":\"national\",\"name\":\"中国质量奖\"}}")))
    @GetMapping(ADDRESS)
    void export(@Parameter(hidden = true) @RequestParam Map<String, String> parameters, HttpServletResponse response) {
        ExportFormat format = format(parameters.get("format"));
        Download download = new Download(response);
        download.during(() -> {
            if (parameters.containsKey("query")) {
                CatalogueQuestion question = question(parameters);
                exports.write(question, parameters, format, download);
            } else {
                exports.write(selection(parameters), format, download);
            }
        });
    }

    private static ExportFormat format(@Nullable String name) {
        return ExportFormat.named(String.valueOf(name))
                .orElseThrow(() -> Problem.badRequest("Parameter 'format' takes one of %s%s."
                        .formatted(ExportFormat.names(), name == null ? "" : ", not '" + name + "'")));
    }

    private CatalogueQuestion question(Map<String, String> parameters) {
        String name = parameters.getOrDefault("query", "");
        CatalogueQuestion question = catalogue
                .named(name)
                .orElseThrow(() -> Problem.notFound("question", name, CatalogueController.ADDRESS));
        Set<String> known = new TreeSet<>(Set.of("format", "query"));
        question.parameters().forEach(parameter -> known.add(parameter.name()));
        KnownParameters.check(parameters.keySet(), known);
        return question;
    }

    private static Selection selection(Map<String, String> parameters) {
        String node = parameters.get("node");
        KnownParameters.check(
                parameters.keySet(),
                node == null ? Set.of("format", "node", "query") : Set.of("format", "node", "depth"));
        return node == null ? new Selection.Whole() : new Selection.Around(node, depth(parameters.get("depth")));
    }

    private static int depth(@Nullable String text) {
        if (text == null) {
            return 1;
        }
        if (!text.matches("[1-" + FARTHEST + "]")) {
            throw Problem.badRequest("Parameter 'depth' takes 1 to %d, not '%s'.".formatted(FARTHEST, text));
        }
        return Integer.parseInt(text);
    }
}
