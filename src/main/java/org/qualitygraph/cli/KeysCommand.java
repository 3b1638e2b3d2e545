package org.qualitygraph.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qualitygraph.graph.AccessKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the keys that a service needs when others than this machine reach it. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = "makes keys for reading, importing, deciding and administering, in a file that only you can read")
final class KeysCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--data-directory", paramLabel = "DIR", description = "where the graph lives (default: data)")
    private Path directory = Path.of("data");

    @Override
    public Integer call() {
        Path file = AccessKeys.file(directory);
        if (Files.exists(file)) {
            command.commandLine()
                    .getErr()
                    .println("quality-graph: " + file + " is there already; remove it for new keys.");
            return ExitStatus.WRONG_USAGE;
        }
        AccessKeys.create(directory);
        command.commandLine().getOut().println("The keys are in " + file + "; they hold from the next start on.");
        return ExitStatus.DONE;
    }
}
