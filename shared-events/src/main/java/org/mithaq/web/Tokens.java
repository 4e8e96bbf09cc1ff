package org.mithaq.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Verifies tokens and remembers those found good, because a client sends the same one with every request and a signature
 * check costs more than a command. A remembered token counts until it expires, and for ten minutes at most, so that a key
 * which the issuer took back is not believed for long. Thread-safe.
 */
final class Tokens implements JwtDecoder {

    private static final int REMEMBERED = 10_000;
    private static final Duration TRUSTED_FOR = Duration.ofMinutes(10);

    private final JwtDecoder verifier;
    private final Clock clock;
    private final Cache<String, Jwt> good = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(TRUSTED_FOR)
            .build();

    Tokens(JwtDecoder verifier, Clock clock) {
        this.verifier = verifier;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = good.getIfPresent(token);
        if (known != null && isCurrent(known)) {
            return known;
        }
        Jwt verified = verifier.decode(token);
        good.put(token, verified);
        return verified;
    }

    /** Whether the token was found good before, and still counts; verifies nothing. */
    boolean knows(String token) {
        Jwt known = good.getIfPresent(token);
        return known != null && isCurrent(known);
    }

    private boolean isCurrent(Jwt token) {
        Instant expiry = token.getExpiresAt();
        return expiry != null && clock.instant().isBefore(expiry);
    }
}
