package org.qualitygraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.qualitygraph.graph.AccessRole;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks for keys where they are needed. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class Doorkeeper extends OncePerRequestFilter {
    private final Access access;

    Doorkeeper(Access access) {
        this.access = access;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<AccessRole> needed = Access.needed(request);
        Optional<AccessRole> role = access.role(request);
        if (needed.isEmpty() || role.filter(has -> has.covers(needed.get())).isPresent()) {
            chain.doFilter(request, response);
        } else if (role.isPresent()) {
            Problem.KEY_NOT_ENOUGH.refuse(request, response);
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            Problem.KEY_NEEDED.refuse(request, response);
        }
    }
}
