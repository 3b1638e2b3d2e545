package org.qualitygraph.web;

import java.util.Objects;
import org.qualitygraph.decision.RefusedDecision;
import org.qualitygraph.decision.UnknownTarget;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells a person why a decision cannot be made. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DecisionProblems {

    @ExceptionHandler
    ProblemDetail refused(RefusedDecision refused) {
        return Problem.BAD_REQUEST.detail(Objects.requireNonNullElse(refused.getMessage(), ""));
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownTarget unknown) {
        return Problem.NOT_FOUND.detail("There is no %s '%s'.".formatted(unknown.kind(), unknown.id()));
    }
}
