package org.qualitygraph.web;

import org.qualitygraph.importing.queue.UploadRefused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells a caller why an upload is not taken. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ImportProblems {
    private static final String A_WHILE = "30";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(UploadRefused refused) {
        Problem problem = switch (refused.reason()) {
            case TOO_LARGE -> Problem.CONTENT_TOO_LARGE;
            case TOO_MANY -> Problem.TOO_MANY_REQUESTS;
            case TOO_SLOW -> Problem.TOO_SLOW;
            case DISK_FULL -> Problem.DISK_FULL;
        };
        ResponseEntity.HeadersBuilder<?> answer =
                ResponseEntity.of(problem.detail(String.valueOf(refused.getMessage())));
        return (problem == Problem.TOO_MANY_REQUESTS ? answer.header(HttpHeaders.RETRY_AFTER, A_WHILE) : answer)
                .build();
    }
}
