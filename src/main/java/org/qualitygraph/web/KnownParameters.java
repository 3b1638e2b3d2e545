package org.qualitygraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a filter that a list does not have: a misspelt one would be ignored, and the answer taken for a filtered one. */
class KnownParameters implements HandlerInterceptor {
    private static final String FORMAT = "format";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().equals(getClass().getPackageName())
                && !namesItsOwn(method)) {
            check(Collections.list(request.getParameterNames()), names(method));
        }
        return true;
    }

    /** A question of the catalogue knows its own parameters. */
    private static boolean namesItsOwn(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> Map.class.isAssignableFrom(parameter.getParameterType()));
    }

    /**
     * Refuses names that are not known.
     *
     * @throws ErrorResponseException that tells those that are
     */
    static void check(Collection<String> names, Set<String> known) {
        names.stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> refuse(name, new TreeSet<>(known)));
    }

    private static Set<String> names(HandlerMethod method) {
        Stream<String> filters = Arrays.stream(method.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .filter(Class::isRecord)
                .flatMap(record -> Arrays.stream(record.getRecordComponents()))
                .map(RecordComponent::getName);
        return Stream.concat(filters, Stream.of(FORMAT)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void refuse(String name, Set<String> known) {
        String sentence = "There is no parameter '%s' here; there are: %s.".formatted(name, String.join(", ", known));
        throw Problem.badRequest(sentence);
    }
}
