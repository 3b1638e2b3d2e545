package org.qualitygraph.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/** Tells with each page where the others are (RFC 8288) and how many items the whole list has. */
@RestControllerAdvice
class PageHeaders implements ResponseBodyAdvice<Object> {
    private static final String TOTAL = "X-Total-Count";

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return Part.KINDS.contains(answer.getParameterType());
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType media,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        Part part = Part.of(body);
        if (part != null) {
            response.getHeaders().set(TOTAL, Long.toString(part.total()));
            response.getHeaders().set(HttpHeaders.LINK, String.join(", ", links(part, request)));
        }
        return body;
    }

    private static List<String> links(Part part, ServerHttpRequest request) {
        long last = Math.max(0, (part.total() - 1) / part.size());
        String list = list(request);
        List<String> links = new ArrayList<>();
        links.add(link("first", 0, part, list));
        if (part.page() > 0) {
            links.add(link("prev", Math.min(part.page() - 1, last), part, list));
        }
        if (part.page() < last) {
            links.add(link("next", part.page() + 1, part, list));
        }
        links.add(link("last", last, part, list));
        return links;
    }

    /** {@return the address of the list with its filters, up to where the number of a page goes} */
    private static String list(ServerHttpRequest request) {
        String address = UriComponentsBuilder.fromPath(request.getURI().getRawPath())
                .query(request.getURI().getRawQuery())
                .replaceQueryParam("page")
                .replaceQueryParam("size")
                .build(true)
                .toUriString();
        return address + (address.indexOf('?') < 0 ? '?' : '&');
    }

    private static String link(String relation, long number, Part part, String list) {
        return "<%spage=%d&size=%d>; rel=\"%s\"".formatted(list, number, part.size(), relation);
    }
}
