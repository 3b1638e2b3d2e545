package org.qualitygraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What can go wrong with a request: a stable type (RFC 9457) and a sentence that says what to do. */
enum Problem {
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be read; percent-encode Chinese characters in an address."),
    MOVED(HttpStatus.PERMANENT_REDIRECT, "This is told under another address; Location names it."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing at this address; /swagger-ui.html lists what can be asked."),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED, "This address does not take that method; try GET, or POST at /mcp."),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Ask for application/json or, where the answer is a list, for text/csv."),
    CONTENT_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The request is too large; send less at once."),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This content type is not taken; send application/json."),
    TOO_SLOW(HttpStatus.REQUEST_TIMEOUT, "What was sent took too long to arrive; send less at once."),
    DISK_FULL(HttpStatus.INSUFFICIENT_STORAGE, "The disk has too little room left; make room, then try again."),
    CYPHER_REFUSED(HttpStatus.BAD_REQUEST, "This statement may not run here."),
    CYPHER_ERROR(HttpStatus.BAD_REQUEST, "The database does not take this statement."),
    CYPHER_TOO_EXPENSIVE(HttpStatus.UNPROCESSABLE_CONTENT, "The statement was stopped; narrow it."),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too much is asked at once; try again in a second."),
    KEY_NEEDED(HttpStatus.UNAUTHORIZED, "A key is needed: send it as 'Authorization: Bearer KEY'."),
    KEY_NOT_ENOUGH(HttpStatus.FORBIDDEN, "This key does not allow that."),
    FOREIGN_ORIGIN(HttpStatus.FORBIDDEN, "Another site's page may not change anything here."),
    UNKNOWN_HOST(
            HttpStatus.MISDIRECTED_REQUEST,
            "This service does not answer under that host name; use localhost or list the name in quality-graph.web.hosts."),
    FAILURE(HttpStatus.INTERNAL_SERVER_ERROR, "The server failed at this request; its log says why."),
    DATABASE_NOT_REACHED(
            HttpStatus.SERVICE_UNAVAILABLE,
            "The database does not answer; try again, /actuator/health shows its state."),
    OVERLOADED(HttpStatus.SERVICE_UNAVAILABLE, "The database has too much to do; try again, or ask for less at once.");

    /** Where a filter leaves the problem for {@link ErrorPages}. */
    static final String ATTRIBUTE = "org.qualitygraph.problem";

    private static final String TYPE = "urn:quality-graph:";

    private final HttpStatus status;
    private final String advice;

    Problem(HttpStatus status, String advice) {
        this.status = status;
        this.advice = advice;
    }

    /** {@return the problem that a status stands for; an unforeseen one counts as bad request or as failure} */
    static Problem of(HttpStatusCode status) {
        return Arrays.stream(values())
                .filter(problem -> problem.status.value() == status.value())
                .findFirst()
                .orElse(status.is4xxClientError() ? BAD_REQUEST : FAILURE);
    }

    /** {@return the problem that a status stands for, under that status} */
    static ProblemDetail detailOf(HttpStatusCode status) {
        ProblemDetail detail = of(status).detail();
        detail.setStatus(status.value());
        return detail;
    }

    /** {@return the exception for an id that nothing has; {@code list} is where the ids can be found} */
    static ErrorResponseException notFound(String kind, String id, String list) {
        return new ErrorResponseException(NOT_FOUND.status, missing(kind, id, list), null);
    }

    /** {@return the same for one entity, which may have got another id} */
    static NoSuchEntity noEntity(String kind, String id, String list) {
        return new NoSuchEntity(id, missing(kind, id, list));
    }

    private static ProblemDetail missing(String kind, String id, String list) {
        return NOT_FOUND.detail("There is no %s '%s'; %s lists those there are.".formatted(kind, id, list));
    }

    /** {@return the exception for a request that cannot be met, with a sentence that says why} */
    static ErrorResponseException badRequest(@Nullable String sentence) {
        ProblemDetail detail = BAD_REQUEST.detail(sentence == null ? BAD_REQUEST.advice : sentence);
        return new ErrorResponseException(BAD_REQUEST.status, detail, null);
    }

    /** {@return whether a problem already has a type and a sentence of ours} */
    static boolean isOne(ProblemDetail detail) {
        return String.valueOf(detail.getType()).startsWith(TYPE);
    }

    /** Ends a request that a filter does not let through; a caller who is gone is told nothing. */
    void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            request.setAttribute(ATTRIBUTE, this);
            response.sendError(status.value());
        }
    }

    HttpStatus status() {
        return status;
    }

    /** {@return the general advice} */
    String sentence() {
        return advice;
    }

    /** {@return the problem with its general advice} */
    ProblemDetail detail() {
        return detail(advice);
    }

    /** {@return the problem with a sentence of its own} */
    ProblemDetail detail(String sentence) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, sentence);
        detail.setType(URI.create(TYPE + name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return detail;
    }
}
