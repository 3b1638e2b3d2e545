package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ServiceIT extends RestTest {

    @ParameterizedTest
    @CsvSource({
        "/, text/html, 质量图谱 Quality Graph",
        "/style/tokens.css, text/css, data-theme=dark",
        "/page/start.js, text/javascript, hashchange",
        "/webjars/cytoscape/dist/cytoscape.esm.min.mjs, text/javascript, export",
        "/favicon.svg, image/svg+xml, <svg",
        "/swagger-ui/index.html, text/html, swagger-ui"
    })
    void servesThePage(String address, String type, String content) {
        assertThat(get(address).headers().firstValue("Content-Type"))
                .hasValueSatisfying(value -> assertThat(value).startsWith(type));
        assertThat(get(address).body()).contains(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/schema", "/api/speeches/none", "/swagger-ui/index.html"})
    void nothingIsLoadedFromElsewhere(String address) {
        HttpHeaders headers = get(address, "Origin", "http://evil.example").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).startsWith("default-src 'self'").doesNotContain("script-src"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void describesItself() {
        JsonNode paths = json("/v3/api-docs").at("/paths");

        assertThat(paths.propertyNames())
                .contains("/api/speeches/{id}/facts", "/api/departments/{id}/tasks", "/api/schema")
                .doesNotContain("/error");
        assertThat(paths.at("/~1api~1tasks/get/parameters").findValuesAsString("name"))
                .contains("city", "role", "deadline", "page", "size");
        assertThat(paths.at("/~1api~1tasks/get/parameters").findValuesAsString("description"))
                .contains("stands in the task's wording", "the page's number, from 0");
        assertThat(get("/swagger-ui.html").statusCode()).isEqualTo(302);
    }

    @Test
    void isReadyWhenTheDatabaseIs() {
        assertThat(json("/actuator/health/readiness").at("/status").asString()).isEqualTo("UP");
        assertThat(json("/actuator/health").at("/status").asString()).isEqualTo("UP");
    }

    @Test
    void tellsHowItIsDoing() {
        get("/api/schema");

        assertThat(get("/actuator/prometheus").body())
                .contains("http_server_requests_seconds_count", "jvm_memory_used_bytes");
    }
}
