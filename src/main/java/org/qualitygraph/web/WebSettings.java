package org.qualitygraph.web;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the HTTP side.
 *
 * @param hosts names under which the service may be addressed, beside those of the loopback interface
 */
@ConfigurationProperties("quality-graph.web")
record WebSettings(@DefaultValue Set<String> hosts) {

    WebSettings {
        hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
