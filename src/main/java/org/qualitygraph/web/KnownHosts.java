package org.qualitygraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a request for another host's name, so that no foreign page reaches a local service by rebinding its name. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class KnownHosts extends OncePerRequestFilter {
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");

    private final WebSettings settings;

    KnownHosts(WebSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getServerName().toLowerCase(Locale.ROOT);
        if (LOOPBACK.matcher(host).matches() || settings.hosts().contains(host)) {
            chain.doFilter(request, response);
        } else {
            Problem.UNKNOWN_HOST.refuse(request, response);
        }
    }
}
