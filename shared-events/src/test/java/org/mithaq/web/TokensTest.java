package org.mithaq.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

class TokensTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    private final AtomicInteger verified = new AtomicInteger();
    private final JwtDecoder verifier = token -> {
        verified.incrementAndGet();
        if (token.equals("bad")) {
            throw new BadJwtException("bad");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "ES256")
                .issuedAt(NOW.minusSeconds(60))
                .expiresAt(NOW)
                .build();
    };

    @Test
    void verifiesATokenOnceUntilItExpires() {
        Tokens early = new Tokens(verifier, at(NOW.minusSeconds(1)));
        assertThat(early.decode("a")).isSameAs(early.decode("a"));
        assertThat(verified).hasValue(1);
        Tokens late = new Tokens(verifier, at(NOW));
        late.decode("a");
        late.decode("a");
        assertThat(verified).hasValue(3);
    }

    @Test
    void remembersNoBadToken() {
        Tokens tokens = new Tokens(verifier, at(NOW.minus(Duration.ofSeconds(1))));
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThat(verified).hasValue(2);
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
