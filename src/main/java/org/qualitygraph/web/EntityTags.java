package org.qualitygraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Answers get a tag of their content, so that a page that asks again is told when nothing has changed (304). They leave from here, outside
 * the places among those that are worked on: a slow receiver holds up nobody.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class EntityTags extends ShallowEtagHeaderFilter {
    private static final String API = "/api/";

    /** What is streamed cannot be held back to be digested. */
    private static final List<String> STREAMS = List.of("/api/imports", "/api/export");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith(API) || STREAMS.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        super.doFilterInternal(request, response, chain);
    }
}
