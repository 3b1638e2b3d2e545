package org.qualitygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitygraph.graph.SharedGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Answers given again: the same words as at first, and none that a change of the graph has overtaken. */
class AnswerCacheIT extends RestTest {
    private final AtomicInteger made = new AtomicInteger();

    @Autowired
    AnswerCache cache;

    @BeforeEach
    void begin() {
        made.set(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/tasks?size=1",
                "/api/tasks?size=1&format=csv",
                "/api/responsibility-matrix",
                "/api/search?q=质量"
            })
    void theSecondAnswerIsTheFirst(String address) {
        HttpResponse<String> first = get(address);
        HttpResponse<String> second = get(address);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        for (String name : new String[] {"Content-Type", "ETag", "Link", "X-Total-Count", "Cache-Control"}) {
            assertThat(second.headers().allValues(name))
                    .as(name)
                    .isEqualTo(first.headers().allValues(name));
        }
    }

    @Test
    void aChangeByAnybodyIsSeenAtOnce() {
        String address = "/api/enterprises?text=恒岳机械";
        assertThat(json(address).at("/total").asInt()).isEqualTo(1);
        rename("恒岳机械", "恒岳重工");
        try {
            assertThat(json(address).at("/total").asInt()).isZero();
        } finally {
            rename("恒岳重工", "恒岳机械");
        }
        assertThat(json(address).at("/total").asInt()).isEqualTo(1);
    }

    @Test
    void aKeptAnswerIsNotMadeAgain() throws Exception {
        MockHttpServletResponse first = ask("GET", "/api/kept", "*/*", "", 200);
        MockHttpServletResponse second = ask("GET", "/api/kept", "*/*", "", 200);

        assertThat(made).hasValue(1);
        assertThat(second.getContentAsString()).isEqualTo("answer 1").isEqualTo(first.getContentAsString());
    }

    @Test
    void whatWasKeptIsForgottenWhenItIsMadeAnew() throws Exception {
        ask("GET", "/api/forgotten", "*/*", "", 200);
        ask("GET", "/api/forgotten", "*/*", "no-cache", 200);

        assertThat(ask("GET", "/api/forgotten", "*/*", "", 200).getContentAsString())
                .isEqualTo("answer 3");
    }

    @Test
    void whoAsksAtTheSameTimeGetsTheOneAnswer() throws Exception {
        List<Callable<String>> all = Collections.nCopies(
                8, () -> ask("GET", "/api/together", "*/*", "", 200).getContentAsString());
        try (ExecutorService callers = Executors.newFixedThreadPool(all.size())) {
            for (Future<String> answer : callers.invokeAll(all)) {
                assertThat(answer.get()).isEqualTo("answer 1");
            }
        }
        assertThat(made).hasValue(1);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} answered with {4}")
    @CsvSource({
        "POST, /api/made,    */*,      '',       200",
        "GET,  /api/access,  */*,      '',       200",
        "GET,  /api/imports, */*,      '',       200",
        "GET,  /actuator/x,  */*,      '',       200",
        "GET,  /api/renewed, */*,      no-cache, 200",
        "GET,  /api/missing, */*,      '',       404"
    })
    void otherAnswersAre(String method, String path, String accept, String wish, int status) throws Exception {
        ask(method, path, accept, wish, status);
        ask(method, path, accept, wish, status);

        assertThat(made).hasValue(2);
    }

    @Test
    void eachFormatHasItsOwn() throws Exception {
        assertThat(ask("GET", "/api/formats", "text/csv", "", 200).getContentAsString())
                .isNotEqualTo(
                        ask("GET", "/api/formats", "application/json", "", 200).getContentAsString());
    }

    private MockHttpServletResponse ask(String method, String path, String accept, String wish, int status)
            throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.addHeader("Accept", accept);
        request.addHeader("Cache-Control", wish);
        MockHttpServletResponse response = new MockHttpServletResponse();
        FilterChain chain = (asked, answered) -> {
            ((HttpServletResponse) answered).setStatus(status);
            answered.getWriter().write("answer " + made.incrementAndGet());
            LockSupport.parkNanos(200_000_000);
        };
        cache.doFilter(request, response, chain);
        assertThat(response.getStatus()).isEqualTo(HttpStatus.valueOf(status).value());
        return response;
    }

    private static void rename(String from, String to) {
        SharedGraph.driver()
                .executableQuery("MATCH (e:Enterprise {name: '%s'}) SET e.name = '%s'".formatted(from, to))
                .execute();
    }
}
