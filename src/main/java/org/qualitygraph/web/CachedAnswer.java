package org.qualitygraph.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer as it was given, to be given again. */
final class CachedAnswer {
    private static final Set<String> OF_THE_BODY = Set.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LENGTH);

    private final String version;
    private final @Nullable String contentType;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    private CachedAnswer(String version, @Nullable String contentType, Map<String, List<String>> headers, byte[] body) {
        this.version = version;
        this.contentType = contentType;
        this.headers = headers;
        this.body = body;
    }

    /** {@return what a response holds that was not yet sent, made of what the graph was in {@code version}, without the headers set before} */
    static CachedAnswer of(String version, ContentCachingResponseWrapper response, Collection<String> setBefore) {
        Map<String, List<String>> headers = new TreeMap<>();
        response.getHeaderNames().stream()
                .filter(name -> !setBefore.contains(name) && !OF_THE_BODY.contains(name))
                .forEach(name -> headers.put(name, new ArrayList<>(response.getHeaders(name))));
        return new CachedAnswer(version, response.getContentType(), headers, response.getContentAsByteArray());
    }

    /** {@return bytes of the body} */
    int length() {
        return body.length;
    }

    boolean isOf(String present) {
        return version.equals(present);
    }

    void send(HttpServletResponse response) throws IOException {
        response.setContentType(contentType);
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
