package org.qualitygraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.qualitygraph.graph.Successors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leads whoever asks for an entity that people merged into another, or for a place that they named, to where it is told now. A merge can
 * be undone, so that nobody may keep the direction without asking again.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MovedEntities {
    private static final String NO_CACHE = "no-cache";

    private final Successors successors;

    MovedEntities(Successors successors) {
        this.successors = successors;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> direction(NoSuchEntity missing, HttpServletRequest request) {
        Optional<String> successor = successors.of(missing.id());
        ProblemDetail problem = successor
                .map(id -> Problem.MOVED.detail(sentence(missing.id(), id)))
                .orElseGet(missing::getBody);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.getStatus());
        successor.ifPresent(id -> answer.location(address(request, id)).header(HttpHeaders.CACHE_CONTROL, NO_CACHE));
        return answer.body(problem);
    }

    /** {@return what to tell who asked by other means than an address} */
    String sentence(NoSuchEntity missing) {
        return successors
                .of(missing.id())
                .map(id -> sentence(missing.id(), id))
                .orElseGet(() -> String.valueOf(missing.getBody().getDetail()));
    }

    private static String sentence(String id, String successor) {
        return "'%s' is told of as '%s' since people decided so; ask for that.".formatted(id, successor);
    }

    /** {@return the address that was asked, with another id} */
    private static URI address(HttpServletRequest request, String id) {
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        String path = UriComponentsBuilder.fromPath(pattern)
                .encode()
                .buildAndExpand(Map.of("id", id))
                .toUriString();
        String query = request.getQueryString();
        return URI.create(query == null ? path : path + "?" + query);
    }
}
