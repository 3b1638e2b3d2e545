package org.qualitygraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts. */
@SpringBootApplication
public class QualityGraph {

    /** Runs the command that the arguments name. */
    public static void main(String[] args) {
        SpringApplication.run(QualityGraph.class, args);
    }
}
