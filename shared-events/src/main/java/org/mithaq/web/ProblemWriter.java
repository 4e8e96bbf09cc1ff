package org.mithaq.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        write(problem, List.of(LanguageChoice.of(request)), request, response);
    }

    /** A page is in the first of the languages, anything else in all of them. */
    static void write(
            Problem problem, List<Language> languages, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            LOG.info(
                    "a response under way cannot become the problem {}",
                    problem.type().label());
            return;
        }
        boolean page = ProblemPage.suits(request);
        List<Language> used = page ? languages.subList(0, 1) : languages;
        byte[] body = page
                ? ProblemPage.of(problem, used.getFirst()).getBytes(StandardCharsets.UTF_8)
                : EventJson.mapper().writeValueAsBytes(problem.in(used, address(request)));
        response.reset();
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        response.setHeader(
                HttpHeaders.CONTENT_LANGUAGE,
                used.stream().map(LanguageChoice::tag).collect(Collectors.joining(", ")));
        response.addHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(page ? "text/html;charset=UTF-8" : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /** The path alone, for a query may hold a token; nothing of what is no URI reference (RFC 9457 §3.1.5). */
    private static @Nullable String address(HttpServletRequest request) {
        String address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original
                : request.getRequestURI();
        try {
            return address == null ? null : new URI(address).toString();
        } catch (URISyntaxException malformed) {
            return null;
        }
    }
}
