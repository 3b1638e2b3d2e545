package org.qualitygraph.web;

import org.jspecify.annotations.Nullable;
import org.qualitygraph.query.Window;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.ServletModelAttributeMethodProcessor;

/**
 * Who names no part of a list gets the first. That is most callers, and nothing of theirs has to be read or checked, which would take as long
 * as a short question takes the database.
 */
class FirstPage implements HandlerMethodArgumentResolver {
    private static final Window FIRST = new Window(null, null);

    private final HandlerMethodArgumentResolver usual = new ServletModelAttributeMethodProcessor(true);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Window.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        boolean named = request.getParameter("page") != null || request.getParameter("size") != null;
        return named ? usual.resolveArgument(parameter, model, request, binders) : FIRST;
    }
}
