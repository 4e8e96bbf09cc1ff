package org.mithaq.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away what is too much from one remote address without a token that is known to be good: reading in public, and
 * above all guessing tokens and the keys of calendar feeds. A guess that failed counts ten times. Whoever's token was
 * found good before is not held up by others at the same address; probes of the server's health never are.
 *
 * <p>Behind a proxy the remote address is the proxy's, unless {@code server.forward-headers-strategy} is set.
 */
final class AddressLimit extends OncePerRequestFilter {

    private static final int GUESS = 10;
    /** How much of an IPv6 address is one customer's (RFC 6177): the first four of its eight groups. */
    private static final int GROUPS_OF_A_NETWORK = 4;

    private final Budgets budgets;
    private final Tokens tokens;
    private final TokenSource source = new TokenSource();

    AddressLimit(Budgets budgets, Tokens tokens) {
        this.budgets = budgets;
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (known(request)) {
            chain.doFilter(request, response);
            return;
        }
        String network = network(request.getRemoteAddr());
        Problem problem = budgets.take(network);
        if (problem != null) {
            ProblemWriter.write(problem, request, response);
            return;
        }
        chain.doFilter(request, response);
        if (guessed(request, response)) {
            budgets.charge(network, GUESS - 1);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/health");
    }

    private boolean known(HttpServletRequest request) {
        try {
            String token = source.resolve(request);
            return token != null && tokens.knows(token);
        } catch (OAuth2AuthenticationException malformed) {
            return false;
        }
    }

    private static boolean guessed(HttpServletRequest request, HttpServletResponse response) {
        return switch (response.getStatus()) {
            case HttpServletResponse.SC_UNAUTHORIZED -> true;
            case HttpServletResponse.SC_NOT_FOUND -> request.getRequestURI().startsWith("/feeds/");
            default -> false;
        };
    }

    /** The address, or of an IPv6 address, as servers write it in full, the part that one customer does not choose. */
    static String network(String address) {
        String[] groups = StringUtils.delimitedListToStringArray(address, ":");
        return groups.length <= GROUPS_OF_A_NETWORK
                ? address
                : String.join(":", Arrays.copyOf(groups, GROUPS_OF_A_NETWORK));
    }
}
