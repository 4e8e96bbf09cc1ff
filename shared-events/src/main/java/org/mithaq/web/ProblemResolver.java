package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Turns whatever a controller, or Spring MVC on its way to one, throws into a problem. */
final class ProblemResolver implements HandlerExceptionResolver {

    private final List<Diagnosis> diagnoses;

    ProblemResolver(List<Diagnosis> diagnoses) {
        this.diagnoses = diagnoses;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException) {
            return null; // the security filters know whether a token would help
        }
        if (!(thrown instanceof AsyncRequestNotUsableException)) {
            try {
                ProblemWriter.write(Problems.of(thrown, diagnoses), request, response);
            } catch (IOException gone) {
                throw new UncheckedIOException("the problem could not be sent", gone);
            }
        }
        return new ModelAndView();
    }
}
