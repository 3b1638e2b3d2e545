package org.qualitygraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Settings that can be given to every command that needs the graph. */
final class SpringSettings {
    private static final Pattern SETTING = Pattern.compile("--[\\w-]+(\\.[\\w\\[\\]-]+)+=.*", Pattern.DOTALL);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--gazetteer",
            paramLabel = "DIR",
            description = "folder with the lists of names (default: import/gazetteer, else the packaged lists)")
    private @Nullable Path gazetteer;

    /** {@return all as arguments of Spring Boot; anything else that was given is wrong usage} */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(command.commandLine().getUnmatchedArguments());
        for (String setting : arguments) {
            if (!SETTING.matcher(setting).matches()) {
                throw new ParameterException(command.commandLine(), "Unknown argument: '" + setting + "'");
            }
        }
        if (gazetteer != null) {
            arguments.add("--quality-graph.gazetteer-directory=" + gazetteer);
        }
        return arguments;
    }
}
