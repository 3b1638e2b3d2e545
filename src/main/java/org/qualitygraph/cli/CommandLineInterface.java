package org.qualitygraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.qualitygraph.graph.GraphUnavailable;
import org.qualitygraph.graph.UnsafeSettings;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** The program as it is called from a shell. */
public final class CommandLineInterface {
    private final Class<?> application;

    /** Commands that need the graph start {@code application}, a Spring Boot application. */
    public CommandLineInterface(Class<?> application) {
        this.application = application;
    }

    /** {@return the exit status: 0 done, 1 some documents rejected, 2 wrong usage, 3 database not reached} */
    public int run(String... arguments) {
        SpringStart start = new SpringStart(application);
        return new CommandLine(new ServeCommand(start))
                .addSubcommand(new ServeCommand.Named(start))
                .addSubcommand(new ImportCommand(start))
                .addSubcommand(new ExportCommand(start))
                .addSubcommand(new KeysCommand())
                // What is left over are Spring's settings; SpringSettings refuses anything else.
                .setUnmatchedArgumentsAllowed(true)
                .addSubcommand(new ExtractCommand())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(CommandLineInterface::report)
                .execute(arguments);
    }

    private static int report(Exception failed, CommandLine command, ParseResult parsed) throws Exception {
        Optional<GraphUnavailable> unavailable = GraphUnavailable.in(failed);
        if (unavailable.isPresent()) {
            command.getErr().println("quality-graph: " + unavailable.get().getMessage());
            return ExitStatus.DATABASE_NOT_REACHED;
        }
        Optional<UnsafeSettings> unsafe = UnsafeSettings.in(failed);
        if (unsafe.isPresent()) {
            command.getErr().println("quality-graph: " + unsafe.get().getMessage());
            return ExitStatus.WRONG_USAGE;
        }
        throw failed;
    }
}
