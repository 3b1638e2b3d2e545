package org.qualitygraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.qualitygraph.importing.ImportReport;
import org.qualitygraph.importing.ImportReport.Outcome;
import org.qualitygraph.importing.Importer;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports and ends. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "imports files and folders and tells what became of each")
final class ImportCommand implements Callable<Integer> {
    private final SpringStart start;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private SpringSettings settings = new SpringSettings();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "files (.txt, .md, .html, .mht, .docx, .doc, .rtf, .pdf), folders and .zip of them")
    private List<Path> paths = new ArrayList<>();

    ImportCommand(SpringStart start) {
        this.start = start;
    }

    @Override
    public Integer call() {
        try (var context = start.run(WebApplicationType.NONE, settings.arguments(), Map.of())) {
            ImportReport report = run(context.getBean(Importer.class));
            command.commandLine().getOut().print(ReportTable.of(report));
            command.commandLine().getOut().flush();
            long left = report.count(Outcome.REJECTED) + report.count(Outcome.SKIPPED);
            return left == 0 ? ExitStatus.DONE : ExitStatus.SOME_REJECTED;
        }
    }

    private ImportReport run(Importer importer) {
        try (TerminalProgress progress = new TerminalProgress()) {
            return importer.run(paths, progress);
        }
    }
}
