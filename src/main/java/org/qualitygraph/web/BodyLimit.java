package org.qualitygraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses requests that bring too much, whether they say so or not. Uploads of files have a limit of their own. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class BodyLimit extends OncePerRequestFilter {
    private final long most;

    BodyLimit(WebSettings settings) {
        most = settings.bodyLimit().toBytes();
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
        } else {
            chain.doFilter(new Limited(request, most), response);
        }
    }

    private static final class Limited extends HttpServletRequestWrapper {
        private final long most;

        Limited(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream(), most);
        }
    }

    private static final class Counted extends ServletInputStream {
        private final ServletInputStream body;
        private long left;

        Counted(ServletInputStream body, long most) {
            this.body = body;
            left = most;
        }

        @Override
        public int read() throws IOException {
            return counted(body.read(), 1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = body.read(buffer, offset, length);
            return counted(count, count);
        }

        private int counted(int result, int count) {
            left -= result < 0 ? 0 : count;
            if (left < 0) {
                throw new ErrorResponseException(
                        Problem.CONTENT_TOO_LARGE.status(), Problem.CONTENT_TOO_LARGE.detail(), null);
            }
            return result;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
