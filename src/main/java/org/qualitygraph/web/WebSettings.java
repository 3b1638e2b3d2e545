package org.qualitygraph.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the HTTP side.
 *
 * @param hosts names under which the service may be addressed, beside those of the loopback interface
 * @param keysNeeded whether keys are asked for even on the loopback interface, as behind a proxy
 * @param requestsAtOnce how many requests are worked on at once; others wait
 * @param patience how long a request waits before it is sent away
 * @param answerCache bytes of answers that are kept to be given again while the graph stays as it is; 0 keeps none
 * @param bodyLimit bytes that a request may bring, but for uploads of files
 */
@ConfigurationProperties("quality-graph.web")
record WebSettings(
        @DefaultValue Set<String> hosts,
        @DefaultValue("false") boolean keysNeeded,
        @DefaultValue("16") int requestsAtOnce,
        @DefaultValue("5s") Duration patience,
        @DefaultValue("32MB") DataSize answerCache,
        @DefaultValue("1MB") DataSize bodyLimit) {

    WebSettings {
        hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
