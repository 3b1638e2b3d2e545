package org.qualitygraph;

import org.qualitygraph.cli.CommandLineInterface;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class QualityGraph {

    /** Runs the command that the arguments name and ends with its exit status. */
    public static void main(String[] arguments) {
        System.exit(new CommandLineInterface(QualityGraph.class).run(arguments));
    }
}
