package org.qualitygraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps other sites' pages from changing anything through the browser of somebody who may. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class Origins extends OncePerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

    /** {@return whether a request's method only reads} */
    static boolean isSafe(HttpServletRequest request) {
        return SAFE.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isSafe(request) || !isForeign(request)) {
            chain.doFilter(request, response);
        } else {
            Problem.FOREIGN_ORIGIN.refuse(request, response);
        }
    }

    private static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return (site != null && FOREIGN.contains(site)) || isForeign(request.getHeader("Origin"), request);
    }

    private static boolean isForeign(@Nullable String origin, HttpServletRequest request) {
        if (origin == null) {
            return false;
        }
        try {
            return !request.getServerName().equalsIgnoreCase(URI.create(origin).getHost());
        } catch (IllegalArgumentException nonsense) {
            return true;
        }
    }
}
