package org.qualitygraph.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ParameterContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/** What {@code ?format=csv} asks for. An export takes formats of its own under the same name, and a problem has but one. */
final class FormatParameter extends ParameterContentNegotiationStrategy {
    private static final Map<String, MediaType> TYPES =
            Map.of("csv", CsvTables.TEXT_CSV, "json", MediaType.APPLICATION_JSON);

    FormatParameter() {
        super(TYPES);
        setUseRegisteredExtensionsOnly(true);
    }

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
        boolean ofAnswer = servlet != null
                && servlet.getDispatcherType() == DispatcherType.REQUEST
                && !servlet.getServletPath().equals(ExportController.ADDRESS);
        return ofAnswer ? super.resolveMediaTypes(request) : MEDIA_TYPE_ALL_LIST;
    }
}
