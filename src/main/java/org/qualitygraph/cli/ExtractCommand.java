package org.qualitygraph.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.qualitygraph.importing.FactReader;
import org.qualitygraph.importing.FoundFile;
import org.qualitygraph.importing.FoundFiles;
import org.qualitygraph.importing.ParallelWork;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Extracts without a database. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "writes the facts of each speech as JSON Lines, one speech a line, without a database")
final class ExtractCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "files (.txt, .md, .html, .mht, .docx, .doc, .rtf, .pdf), folders and .zip of them")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", description = "where to write; - is standard output (the default)")
    private String out = "-";

    @Option(
            names = "--gazetteer",
            paramLabel = "DIR",
            description = "folder with the lists of names (default: import/gazetteer, else the packaged lists)")
    private Path gazetteer = Path.of("import", "gazetteer");

    @Option(
            names = "--trace",
            description =
                    "shows instead of the facts what was removed, healed, split and converted, the outline, and each"
                            + " sentence with its facts")
    private boolean trace;

    @Override
    public Integer call() {
        keepLogsOutOfTheFacts();
        try (Writer lines = new BufferedWriter(new OutputStreamWriter(open(), StandardCharsets.UTF_8))) {
            FactReader reader = FactReader.open(gazetteer);
            Extraction extraction = new Extraction(lines, command.commandLine().getErr());
            Function<FoundFile, List<String>> told = trace
                    ? file -> TraceReport.of(file.name(), reader.trace(file.name(), file.content()))
                    : file -> Extraction.facts(reader.readSource(file.name(), file.content()));
            ParallelWork.inOrder(FoundFiles.below(paths), file -> Extraction.Lines.of(file, told), extraction);
            return extraction.rejected() ? ExitStatus.SOME_REJECTED : ExitStatus.DONE;
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + out, failed);
        }
    }

    /** Nobody has told the parsers of documents where to log, and standard output belongs to the facts. */
    private static void keepLogsOutOfTheFacts() {
        LoggingSystem.get(ExtractCommand.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
    }

    private OutputStream open() {
        try {
            return out.equals("-") ? new FileOutputStream(FileDescriptor.out) : Files.newOutputStream(Path.of(out));
        } catch (IOException failed) {
            throw new ParameterException(command.commandLine(), "Cannot write to '" + out + "': " + failed, failed);
        }
    }
}
