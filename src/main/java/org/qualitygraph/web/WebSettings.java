package org.qualitygraph.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the HTTP side.
 *
 * @param hosts names under which the service may be addressed, beside those of the loopback interface
 */
@ConfigurationProperties("quality-graph.web")
record WebSettings(Set<String> hosts) {

    WebSettings(@Nullable List<String> hosts) {
        this(
                hosts == null
                        ? Set.of()
                        : hosts.stream()
                                .map(host -> host.toLowerCase(Locale.ROOT))
                                .collect(Collectors.toSet()));
    }
}
