package org.qualitygraph.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves until it is told to stop. */
@Command(
        name = "quality-graph",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Reads Chinese speeches on quality policy into a knowledge graph in which every fact quotes its sentence.",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "Without a command it serves. Any setting can be given as --name=value, such as",
            "--server.port=8081, --quality-graph.data-directory=DIR or --spring.neo4j.uri=bolt://HOST:7687.",
            "",
            "Exit status: 0 done, 1 some documents rejected, 2 wrong usage, 3 database not reached."
        })
class ServeCommand implements Callable<Integer> {
    private final SpringStart start;

    @Mixin
    private SpringSettings settings = new SpringSettings();

    ServeCommand(SpringStart start) {
        this.start = start;
    }

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        Map<String, Object> defaults = Map.of("quality-graph.wait-for-database", "true");
        ConfigurableApplicationContext context = start.run(WebApplicationType.SERVLET, settings.arguments(), defaults);
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                stopped.countDown();
            }
        });
        context.getBean(SampleImport.class).begin();
        stopped.await();
        return ExitStatus.DONE;
    }

    /** The same by its name. */
    @Command(name = "serve", mixinStandardHelpOptions = true, description = "serves the page and REST (the default)")
    static final class Named extends ServeCommand {
        Named(SpringStart start) {
            super(start);
        }
    }
}
