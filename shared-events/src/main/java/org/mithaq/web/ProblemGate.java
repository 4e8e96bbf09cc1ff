package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrorCodes;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers for the security filters, with the challenges of RFC 6750 §3. What exactly is wrong with a token stays here. */
class ProblemGate implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException thrown)
            throws IOException {
        Problem problem = thrown instanceof OAuth2AuthenticationException token
                ? refused(token.getError().getErrorCode())
                : Problem.of(ProblemType.UNAUTHENTICATED).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        ProblemWriter.write(problem, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException thrown)
            throws IOException {
        ProblemWriter.write(Problem.of(ProblemType.FORBIDDEN), request, response);
    }

    private static Problem refused(String code) {
        ProblemType type = BearerTokenErrorCodes.INVALID_REQUEST.equals(code)
                ? ProblemType.MALFORMED_REQUEST
                : ProblemType.INVALID_TOKEN;
        return Problem.of(type).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"" + code + "\"");
    }
}
