package org.mithaq.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.mithaq.events.wire.EventJson;
import org.mithaq.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Answers a request with a problem in its language. The one place where problems are written. */
final class ProblemWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);

    private ProblemWriter() {}

    static void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            LOG.info(
                    "a response under way cannot become the problem {}",
                    problem.type().label());
            return;
        }
        Language language = LanguageChoice.of(request);
        boolean page = ProblemPage.suits(request);
        byte[] body = page
                ? ProblemPage.of(problem, language).getBytes(StandardCharsets.UTF_8)
                : EventJson.mapper().writeValueAsBytes(problem.in(language, address(request)));
        response.reset();
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, LanguageChoice.tag(language));
        response.addHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(page ? "text/html;charset=UTF-8" : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /** The path alone: a query may hold a token. */
    private static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
    }
}
