package org.mithaq.web;

import java.security.Principal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Actor;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.text.SafeText;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who calls, from the verified token; a controller takes it as an argument.
 *
 * @param party the organisation, from the claim {@code party}
 * @param role the role held there or in the coalition, from the claim {@code role}
 * @param person a random id, from the claim {@code sub}
 * @param scopes what the token is good for, from the claim of that name (RFC 8693 §4.2), in the singular
 */
public record Caller(PartyId party, String role, PersonId person, Set<String> scopes) {

    /** The scope that sending commands needs. */
    public static final String COMMANDS = "mithaq";

    /** The scope that bringing in an older record needs. */
    public static final String IMPORT = "import";

    private static final int LONGEST_ROLE = 64;

    public Caller {
        scopes = Set.copyOf(scopes);
    }

    /** The caller as events name it. */
    public Actor actor() {
        return new Actor(party, role, person);
    }

    public boolean may(String scope) {
        return scopes.contains(scope);
    }

    /** @throws ProblemException 403 when the token lacks the scope */
    public void require(String scope) {
        if (!may(scope)) {
            throw Problem.of(ProblemType.INSUFFICIENT_SCOPE, scope)
                    .header("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"" + scope + "\"")
                    .exception();
        }
    }

    /**
     * The caller that the entrance let in.
     *
     * @throws ProblemException 401 when it was nobody; 403 naming the claim that is missing or malformed
     */
    public static Caller of(@Nullable Principal principal) {
        if (principal instanceof JwtAuthenticationToken known) {
            return of(known.getToken());
        }
        throw Problem.of(ProblemType.UNAUTHENTICATED).exception();
    }

    private static Caller of(Jwt token) {
        return new Caller(
                read(token, "party", PartyId::new),
                read(token, "role", Caller::role),
                read(token, "sub", PersonId::new),
                scopes(token));
    }

    private static <T> T read(Jwt token, String claim, Function<String, T> reader) {
        if (token.getClaim(claim) instanceof String value) {
            try {
                return reader.apply(value);
            } catch (IllegalArgumentException malformed) {
                throw Problem.of(ProblemType.INCOMPLETE_IDENTITY, claim).exception(malformed);
            }
        }
        throw Problem.of(ProblemType.INCOMPLETE_IDENTITY, claim).exception();
    }

    private static String role(String value) {
        @Nullable String safe = SafeText.check(value);
        if (safe == null || safe.length() > LONGEST_ROLE || safe.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a role is a line of at most " + LONGEST_ROLE + " characters");
        }
        return safe;
    }

    private static Set<String> scopes(Jwt token) {
        Object scope = token.getClaim("scope");
        if (scope == null) {
            return Set.of();
        }
        if (scope instanceof Collection<?> several && several.stream().allMatch(String.class::isInstance)) {
            return Set.copyOf(several.stream().map(String.class::cast).toList());
        }
        if (scope instanceof String line) {
            return Set.copyOf(List.of(line.strip().split("\\s+", -1)));
        }
        throw Problem.of(ProblemType.INCOMPLETE_IDENTITY, "scope").exception();
    }
}
