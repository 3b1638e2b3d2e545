package org.qualitygraph.cli;

import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application for the commands that need the graph. */
record SpringStart(Class<?> application) {

    /**
     * {@return the started application}
     *
     * @param arguments settings such as {@code --server.port=8081}
     * @param defaults settings that hold unless others are given
     */
    ConfigurableApplicationContext run(WebApplicationType type, List<String> arguments, Map<String, Object> defaults) {
        SpringApplication spring = new SpringApplication(application);
        spring.setWebApplicationType(type);
        spring.setDefaultProperties(defaults);
        return spring.run(arguments.toArray(String[]::new));
    }
}
