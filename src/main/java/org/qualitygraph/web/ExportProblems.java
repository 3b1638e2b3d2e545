package org.qualitygraph.web;

import org.qualitygraph.export.ExportsBusy;
import org.qualitygraph.query.catalogue.RefusedParameter;
import org.qualitygraph.query.element.TooManyNodes;
import org.qualitygraph.query.element.UnknownNode;
import org.qualitygraph.web.Download.CutOff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;

/** Tells a caller why there is no export. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ExportProblems {
    private static final Logger LOG = LoggerFactory.getLogger(ExportProblems.class);
    private static final String PATIENCE_SECONDS = "10";

    @ExceptionHandler
    ProblemDetail refused(RefusedParameter refused) {
        return Problem.BAD_REQUEST.detail(String.valueOf(refused.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownNode unknown) {
        return Problem.notFound("node", unknown.id(), "/api/search?q=…").getBody();
    }

    @ExceptionHandler
    ProblemDetail tooMany(TooManyNodes tooMany) {
        return Problem.BAD_REQUEST.detail(String.valueOf(tooMany.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(ExportsBusy busy) {
        ProblemDetail problem = Problem.TOO_MANY_REQUESTS.detail(String.valueOf(busy.getMessage()));
        return ResponseEntity.of(problem)
                .header(HttpHeaders.RETRY_AFTER, PATIENCE_SECONDS)
                .build();
    }

    /** Thrown on, so that the container closes the connection. */
    @ExceptionHandler
    void cutOff(CutOff cut) {
        if (DisconnectedClientHelper.isClientDisconnectedException(cut)) {
            LOG.debug("The caller of an export is gone", cut);
        } else {
            LOG.warn("An export was cut off: {}", String.valueOf(cut.getCause()));
        }
        throw cut;
    }
}
