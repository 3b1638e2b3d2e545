package org.qualitygraph.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.Page;
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
class PageHeaders implements ResponseBodyAdvice<Page<?>> {
    private static final String TOTAL = "X-Total-Count";

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return answer.getParameterType() == Page.class;
    }

    @Override
    public @Nullable Page<?> beforeBodyWrite(
            @Nullable Page<?> page,
            MethodParameter answer,
            MediaType media,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (page != null) {
            response.getHeaders().set(TOTAL, Long.toString(page.total()));
            response.getHeaders().set(HttpHeaders.LINK, String.join(", ", links(page, request)));
        }
        return page;
    }

    private static List<String> links(Page<?> page, ServerHttpRequest request) {
        long last = Math.max(0, (page.total() - 1) / page.size());
        List<String> links = new ArrayList<>();
        links.add(link("first", 0, page, request));
        if (page.page() > 0) {
            links.add(link("prev", Math.min(page.page() - 1, last), page, request));
        }
        if (page.page() < last) {
            links.add(link("next", page.page() + 1, page, request));
        }
        links.add(link("last", last, page, request));
        return links;
    }

    private static String link(String relation, long number, Page<?> page, ServerHttpRequest request) {
        String address = UriComponentsBuilder.fromPath(request.getURI().getRawPath())
                .query(request.getURI().getRawQuery())
                .replaceQueryParam("page", number)
                .replaceQueryParam("size", page.size())
                .build(true)
                .toUriString();
        return "<%s>; rel=\"%s\"".formatted(address, relation);
    }
}
