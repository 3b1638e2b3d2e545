package org.qualitygraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes in what a request brings before it gets a place among those that are worked on, so that a slow sender holds up nobody; refuses
 * what is too much, whether the request says so or not. Uploads of files have a limit of their own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class BodyLimit extends OncePerRequestFilter {
    private final int most;

    BodyLimit(WebSettings settings) {
        most = Math.toIntExact(settings.bodyLimit().toBytes());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Origins.isSafe(request) || isUpload(request);
    }

    /** {@return whether a request brings files to import} */
    static boolean isUpload(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getServletPath().equals("/api/imports");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            Problem.CONTENT_TOO_LARGE.refuse(request, response);
            return;
        }
        byte[] body;
        try {
            body = request.getInputStream().readNBytes(most + 1);
        } catch (IOException late) {
            Problem.TOO_SLOW.refuse(request, response);
            return;
        }
        if (body.length > most) {
            Problem.CONTENT_TOO_LARGE.refuse(request, response);
        } else {
            chain.doFilter(new ReceivedRequest(request, body), response);
        }
    }
}
