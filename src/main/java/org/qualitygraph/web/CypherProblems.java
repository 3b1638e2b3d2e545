package org.qualitygraph.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.cypher.DeskBusy;
import org.qualitygraph.query.cypher.StatementFailed;
import org.qualitygraph.query.cypher.StatementRefused;
import org.qualitygraph.query.cypher.StatementTooExpensive;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells a caller what is wrong with a statement, and where. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class CypherProblems {

    @ExceptionHandler
    ProblemDetail refused(StatementRefused refused) {
        ProblemDetail problem = at(Problem.CYPHER_REFUSED, refused, refused.line(), refused.column());
        problem.setProperty("code", refused.code());
        List<String> allowed = refused.allowed();
        if (!allowed.isEmpty()) {
            problem.setProperty("allowed", allowed);
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail failed(StatementFailed failed) {
        ProblemDetail problem = at(Problem.CYPHER_ERROR, failed, failed.line(), failed.column());
        problem.setProperty("code", failed.code());
        problem.setProperty("gqlStatus", failed.gqlStatus());
        problem.setProperty("hint", failed.getMessage());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail tooExpensive(StatementTooExpensive stopped) {
        ProblemDetail problem = Problem.CYPHER_TOO_EXPENSIVE.detail(String.valueOf(stopped.getMessage()));
        problem.setProperty("code", stopped.limit());
        return problem;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(DeskBusy busy) {
        ProblemDetail problem = Problem.TOO_MANY_REQUESTS.detail(String.valueOf(busy.getMessage()));
        return ResponseEntity.of(problem).header(HttpHeaders.RETRY_AFTER, "1").build();
    }

    private static ProblemDetail at(
            Problem kind, RuntimeException failure, @Nullable Integer line, @Nullable Integer column) {
        ProblemDetail problem = kind.detail(String.valueOf(failure.getMessage()));
        if (line != null) {
            problem.setProperty("line", line);
            problem.setProperty("column", column);
        }
        return problem;
    }
}
