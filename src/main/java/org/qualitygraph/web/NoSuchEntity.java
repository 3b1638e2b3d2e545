package org.qualitygraph.web;

import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** An id that no entity has, or none any more. */
final class NoSuchEntity extends ErrorResponseException {
    private static final long serialVersionUID = 1;

    private final String id;

    NoSuchEntity(String id, ProblemDetail problem) {
        super(Problem.NOT_FOUND.status(), problem, null);
        this.id = id;
    }

    String id() {
        return id;
    }
}
