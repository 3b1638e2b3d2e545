package org.qualitygraph.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.databind.json.JsonMapper;

/** Problems of requests that Tomcat itself refuses before they reach the application, such as Chinese that is not encoded. */
public final class ContainerErrors extends ErrorReportValve {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .build();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0) {
            return;
        }
        ProblemDetail problem = Problem.detailOf(HttpStatusCode.valueOf(response.getStatus()));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        try {
            response.getOutputStream().write(MAPPER.writeValueAsBytes(problem));
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("The caller is gone", gone);
        }
    }
}
