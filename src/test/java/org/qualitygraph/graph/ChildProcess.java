package org.qualitygraph.graph;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Another Java process with the classes of this one. */
public final class ChildProcess {
    private ChildProcess() {}

    /** {@return the builder of a process that runs {@code main}} */
    public static ProcessBuilder of(Class<?> main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.add("-Xmx1g");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }
}
