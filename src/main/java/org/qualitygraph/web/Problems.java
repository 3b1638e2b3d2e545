package org.qualitygraph.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.graph.GraphOverload;
import org.qualitygraph.graph.GraphUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns every exception of a request into a problem. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
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
        if (DisconnectedClientHelper.isClientDisconnectedException(exception)) {
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
                                .map(Problems::sentence)
                                .sorted()
                                .collect(Collectors.joining(" ")));
            case HttpRequestMethodNotSupportedException unsupported ->
                Problem.of(status)
                        .detail("%s is not possible here; possible: %s."
                                .formatted(unsupported.getMethod(), String.join(", ", methods(unsupported))));
            case HttpMediaTypeNotSupportedException unsupported ->
                Problem.of(status).detail("This content type is not taken; send %s.".formatted(taken(unsupported)));
            default -> Problem.detailOf(status);
        };
    }

    private static String taken(HttpMediaTypeNotSupportedException exception) {
        List<MediaType> supported = exception.getSupportedMediaTypes();
        return MediaType.toString(supported.isEmpty() ? List.of(MediaType.APPLICATION_JSON) : supported);
    }

    private static Set<String> methods(HttpRequestMethodNotSupportedException exception) {
        String[] supported = exception.getSupportedMethods();
        return supported == null ? Set.of() : Set.of(supported);
    }

    private static String sentence(FieldError error) {
        if (!error.isBindingFailure()) {
            return "Parameter '%s' %s.".formatted(error.getField(), error.getDefaultMessage());
        }
        Class<?> type = error.unwrap(TypeMismatchException.class).getRequiredType();
        return "Parameter '%s' takes %s, not '%s'.".formatted(error.getField(), taken(type), error.getRejectedValue());
    }

    private static String taken(@Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(" or "));
        }
        return type == Boolean.class ? "true or false" : "a whole number";
    }
}
