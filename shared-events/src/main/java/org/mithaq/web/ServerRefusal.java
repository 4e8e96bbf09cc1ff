package org.mithaq.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.wire.EventJson;
import org.mithaq.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Answers what Tomcat turns away before any application sees it, such as an address with a NUL in it. The server makes it
 * by its name, hence public.
 */
public final class ServerRefusal extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ServerRefusal.class);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        boolean answered = response.getContentWritten() > 0 || !response.setErrorReported();
        if (response.getStatus() < 400 || answered) {
            return;
        }
        Language language = LanguageChoice.of(request);
        Problem problem = Problems.ofStatus(response.getStatus(), thrown);
        byte[] body = EventJson.mapper().writeValueAsBytes(problem.in(language, request.getRequestURI()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, LanguageChoice.tag(language));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        try {
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException gone) {
            LOG.debug("the client did not wait for the answer", gone);
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
        }
    }
}
