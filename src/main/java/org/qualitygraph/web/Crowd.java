package org.qualitygraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets as many requests in as the database can serve; others wait a while, and then are told to come again. Health always answers.
 *
 * <p>Uploads have places of their own, since files may take long to arrive.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 6)
class Crowd extends OncePerRequestFilter {
    private final Semaphore places;
    private final WebSettings settings;

    Crowd(WebSettings settings) {
        this.settings = settings;
        places = new Semaphore(settings.requestsAtOnce(), true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        boolean asks = path.startsWith("/api/") || path.equals("/mcp");
        return !asks || BodyLimit.isUpload(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hasPlace()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            Problem.TOO_MANY_REQUESTS.refuse(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
