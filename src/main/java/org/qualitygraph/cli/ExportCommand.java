package org.qualitygraph.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.export.ExportFormat;
import org.qualitygraph.export.Exports;
import org.qualitygraph.query.catalogue.Catalogue;
import org.qualitygraph.query.catalogue.CatalogueQuestion;
import org.qualitygraph.query.catalogue.RefusedParameter;
import org.qualitygraph.query.element.Selection;
import org.qualitygraph.query.element.TooManyNodes;
import org.qualitygraph.query.element.UnknownNode;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an export and ends. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "writes the graph, what stands around a node or the answer to a question")
final class ExportCommand implements Callable<Integer> {
    private final SpringStart start;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private SpringSettings settings = new SpringSettings();

    @Parameters(
            paramLabel = "FORMAT",
            description = "csv, xlsx, jsonl, graphml, jsonld, turtle, cypher or import (for neo4j-admin)")
    private String format = "";

    @Option(names = "--out", paramLabel = "FILE", description = "where to write; - is standard output (the default)")
    private String out = "-";

    @Option(names = "--query", paramLabel = "NAME", description = "the answer to this question of the catalogue")
    private @Nullable String query;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "a parameter of the question")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--node", paramLabel = "ID", description = "what stands around this node")
    private @Nullable String node;

    @Option(names = "--depth", paramLabel = "STEPS", description = "how many steps away from it (default: 1)")
    private int depth = 1;

    ExportCommand(SpringStart start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        ExportFormat chosen = ExportFormat.named(format)
                .orElseThrow(() -> wrong("Unknown format: '" + format + "'; there are " + ExportFormat.names()));
        try (FileOutlet outlet = new FileOutlet(out);
                var context = start.run(WebApplicationType.NONE, arguments(), Map.of())) {
            write(context, chosen, outlet);
            outlet.keep();
            return ExitStatus.DONE;
        } catch (RefusedParameter | UnknownNode | TooManyNodes refused) {
            throw wrong(String.valueOf(refused.getMessage()));
        }
    }

    private void write(ApplicationContext context, ExportFormat chosen, FileOutlet outlet) {
        Exports exports = context.getBean(Exports.class);
        if (query != null) {
            exports.write(question(context.getBean(Catalogue.class), query), parameters, chosen, outlet);
        } else {
            Selection selection = node == null ? new Selection.Whole() : new Selection.Around(node, depth);
            exports.write(selection, chosen, outlet);
        }
    }

    private CatalogueQuestion question(Catalogue catalogue, String name) {
        CatalogueQuestion question =
                catalogue.named(name).orElseThrow(() -> wrong("There is no question '" + name + "'"));
        List<String> known = question.parameters().stream()
                .map(parameter -> parameter.name())
                .toList();
        if (!known.containsAll(parameters.keySet())) {
            throw wrong("The question takes " + known + ", not " + parameters.keySet());
        }
        return question;
    }

    /** Standard output belongs to the export. */
    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(settings.arguments());
        if (out.equals("-")) {
            arguments.add("--logging.threshold.console=off");
        }
        return arguments;
    }

    private ParameterException wrong(String complaint) {
        return new ParameterException(command.commandLine(), complaint);
    }
}
