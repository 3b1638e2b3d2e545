package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualitygraph.graph.SharedGraph;

/** What the README tells a newcomer to ask can be asked. */
class ReadmeIT extends RestTest {
    private static final String WARNING = "01";

    @ParameterizedTest
    @MethodSource
    void eachStatementNamesOnlyWhatTheGraphHas(String statement) {
        assertThat(SharedGraph.driver()
                        .executableQuery(statement)
                        .execute()
                        .summary()
                        .gqlStatusObjects())
                .noneMatch(status -> status.gqlStatus().startsWith(WARNING));
    }

    static Stream<String> eachStatementNamesOnlyWhatTheGraphHas() throws IOException {
        return found("(?s)```cypher\n(.*?)```");
    }

    @ParameterizedTest
    @MethodSource
    void eachAddressIsServed(String address) {
        String known = address.replaceFirst(
                "[0-9a-f]{16}-\\d+", Fixture.YUNZHOU.speech().id());

        assertThat(get(known).statusCode()).isLessThan(400);
    }

    static Stream<String> eachAddressIsServed() throws IOException {
        return found("http://localhost:8080(/[\\w./?=&-]+)").distinct();
    }

    private static Stream<String> found(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map((MatchResult result) -> result.group(1));
    }
}
