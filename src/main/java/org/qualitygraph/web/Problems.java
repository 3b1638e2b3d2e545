package org.qualitygraph.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.graph.GraphOverload;
import org.qualitygraph.graph.GraphUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns every exception of a request into a problem. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final String NO_SUCH_BODY =
            "What was sent is not the JSON that this address takes; /swagger-ui.html shows an example.";
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler({
        GraphUnavailable.class,
        TransientDataAccessException.class,
        DataAccessResourceFailureException.class,
        TransactionException.class
    })
    ProblemDetail databaseNotReached(RuntimeException exception) {
        LOG.warn("The database does not answer: {}", exception.getMessage());
        return Problem.DATABASE_NOT_REACHED.detail();
    }

    @ExceptionHandler
    @Nullable
    ProblemDetail failure(Exception exception) {
        if (DisconnectedClientHelper.isClientDisconnectedException(exception)) {
            LOG.debug("The caller is gone", exception);
            return null;
        }
        if (GraphOverload.caused(exception)) {
            LOG.warn("The database stopped a statement that took too long or too much.");
            return Problem.OVERLOADED.detail();
        }
        if (GraphUnavailable.forTheMoment(exception)) {
            LOG.warn("The database does not answer: {}", exception.getMessage());
            return Problem.DATABASE_NOT_REACHED.detail();
        }
        LOG.error("A request failed", exception);
        return Problem.FAILURE.detail();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (isOver(request) || DisconnectedClientHelper.isClientDisconnectedException(exception)) {
            LOG.debug("The caller is gone", exception);
            return null;
        }
        ProblemDetail problem = exception instanceof ErrorResponse response && Problem.isOne(response.getBody())
                ? response.getBody()
                : describe(exception, status);
        return super.handleExceptionInternal(exception, problem, headers, status, request);
    }

    private static ProblemDetail describe(Exception exception, HttpStatusCode status) {
        return switch (exception) {
            case MethodArgumentNotValidException invalid ->
                Problem.of(status)
                        .detail(invalid.getFieldErrors().stream()
                                .map(RefusedField::sentence)
                                .sorted()
                                .collect(Collectors.joining(" ")));
            case HttpRequestMethodNotSupportedException unsupported ->
                Problem.of(status)
                        .detail("%s is not possible here; possible: %s."
                                .formatted(unsupported.getMethod(), String.join(", ", methods(unsupported))));
            case HttpMediaTypeNotSupportedException unsupported ->
                Problem.of(status).detail("This content type is not taken; send %s.".formatted(taken(unsupported)));
            case HttpMessageNotReadableException unreadable ->
                Problem.of(status).detail(NO_SUCH_BODY);
            default -> Problem.detailOf(status);
        };
    }

    /** What breaks while a caller still sends ends the answer before it began. */
    private static boolean isOver(WebRequest request) {
        return request instanceof ServletWebRequest web
                && web.getResponse() != null
                && web.getResponse().isCommitted();
    }

    private static String taken(HttpMediaTypeNotSupportedException exception) {
        List<MediaType> supported = exception.getSupportedMediaTypes();
        return MediaType.toString(supported.isEmpty() ? List.of(MediaType.APPLICATION_JSON) : supported);
    }

    private static Set<String> methods(HttpRequestMethodNotSupportedException exception) {
        String[] supported = exception.getSupportedMethods();
        return supported == null ? Set.of() : Set.of(supported);
    }
}
