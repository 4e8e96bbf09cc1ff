package org.mithaq.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what is too much from one caller, the subject of the token. Who may import brings in batches and is not
 * held up, nor is whoever watches the server. A stream of events is one request, however long it stays open.
 */
final class CallerLimit extends OncePerRequestFilter {

    private static final String IMPORT = "SCOPE_" + Caller.IMPORT;

    private final Budgets budgets;

    CallerLimit(Budgets budgets) {
        this.budgets = budgets;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Problem problem = SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken known
                        && !mayImport(known)
                ? budgets.take(String.valueOf(known.getToken().getSubject()))
                : null;
        if (problem == null) {
            chain.doFilter(request, response);
        } else {
            ProblemWriter.write(problem, request, response);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }

    private static boolean mayImport(JwtAuthenticationToken known) {
        return known.getAuthorities().stream().anyMatch(authority -> IMPORT.equals(authority.getAuthority()));
    }
}
