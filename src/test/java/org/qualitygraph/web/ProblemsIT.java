package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ProblemsIT extends RestTest {

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # method | address                      | status | type                   | the detail holds
            GET      | /api/tasks?size=0            | 400    | bad-request            | Parameter 'size' must be greater than or equal to 1.
            GET      | /api/tasks?size=1001         | 400    | bad-request            | Parameter 'size' must be less than or equal to 1000.
            GET      | /api/tasks?size=1e9          | 400    | bad-request            | Parameter 'size' takes a whole number, not '1e9'.
            GET      | /api/speeches?page=-1        | 400    | bad-request            | Parameter 'page' must be greater than or equal to 0.
            GET      | /api/speeches?page=NaN       | 400    | bad-request            | Parameter 'page' takes a whole number, not 'NaN'.
            GET      | /api/speeches?year=zwanzig   | 400    | bad-request            | Parameter 'year'
            GET      | /api/tasks?role=BOSS         | 400    | bad-request            | Parameter 'role' takes LEADS or OWNS or SUPPORTS, not 'BOSS'.
            GET      | /api/cities?level=village    | 400    | bad-request            | Parameter 'level' takes one of province, prefecture, county, town, not 'village'.
            GET      | /api/awards?level=galactic   | 400    | bad-request            | Parameter 'level' takes one of national,
            GET      | /api/policies?kind=wish      | 400    | bad-request            | Parameter 'kind' takes one of document, initiative, not 'wish'.
            GET      | /api/cities?sort=colour      | 400    | bad-request            | problems (with - in front from the greatest down), not 'colour'.
            GET      | /api/tasks?leaders=two       | 400    | bad-request            | Parameter 'leaders' takes one of none, one, several
            GET      | /api/tasks?actors=0          | 400    | bad-request            | Parameter 'actors' must be greater
            GET      | /api/cities?masked=perhaps   | 400    | bad-request            | Parameter 'masked' takes true or false, not 'perhaps'.
            GET      | /api/awards?txt=x            | 400    | bad-request            | There is no parameter 'txt' here; there are: category, format, level, page, size, sort, text, year.
            GET      | /api/schema?page=1           | 400    | bad-request            | There is no parameter 'page' here
            GET      | /api/speeches/none           | 404    | not-found              | There is no speech 'none'; /api/speeches lists those there are.
            GET      | /api/speeches/none/facts     | 404    | not-found              | There is no speech 'none'
            GET      | /api/cities/none             | 404    | not-found              | There is no region 'none'
            GET      | /api/departments/none        | 404    | not-found              | There is no department 'none'
            GET      | /api/departments/none/tasks  | 404    | not-found              | There is no department 'none'
            GET      | /api/awards/none             | 404    | not-found              | There is no award 'none'
            GET      | /api/enterprises/none        | 404    | not-found              | There is no enterprise 'none'
            GET      | /api/policies/none           | 404    | not-found              | There is no policy 'none'
            GET      | /api/tasks/none              | 404    | not-found              | There is no task 'none'
            GET      | /api/collectives/none        | 404    | not-found              | There is no collective 'none'
            GET      | /api/nothing                 | 404    | not-found              | /swagger-ui.html lists what can be asked
            POST     | /api/tasks                   | 405    | method-not-allowed     | POST is not possible here; possible: GET.
            GET      | /api/tasks?format=xml        | 406    | not-acceptable         | text/csv
            GET      | /api/schema?format=csv       | 406    | not-acceptable         | application/json
            """)
    void saysWhatToDo(String method, String address, int status, String type, String detail) {
        HttpResponse<String> answer = request(method, address);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertProblem(answer.headers().firstValue("Content-Type").orElse(""), answer.body(), status, type, detail);
    }

    @Test
    void aRefusalIsAProblemEvenWhereCsvWasAskedFor() {
        HttpResponse<String> answer = get("/api/tasks?size=0", "Accept", "text/csv");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "169.254.169.254"})
    void anotherHostsNameIsRefused(String host) throws IOException {
        String answer = raw("GET /api/schema HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 421").contains("urn:quality-graph:unknown-host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST:80"})
    void aLoopbackNameIsNot(String host) throws IOException {
        assertThat(raw("GET /api/schema HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void chineseThatIsNotEncodedIsExplained() throws IOException {
        String answer = raw("GET /api/tasks?text=质量 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .contains("percent-encode");
    }

    private void assertProblem(String contentType, String body, int status, String type, String detail) {
        JsonNode problem = mapper.readTree(body);
        assertThat(contentType).isEqualTo("application/problem+json");
        assertThat(problem.at("/type").asString()).isEqualTo("urn:quality-graph:" + type);
        assertThat(problem.at("/status").asInt()).isEqualTo(status);
        assertThat(problem.at("/detail").asString()).contains(detail);
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
