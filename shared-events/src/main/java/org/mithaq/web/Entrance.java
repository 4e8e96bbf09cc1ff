package org.mithaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lets a browser in from a link, such as one printed in a terminal: puts the token into a cookie that scripts cannot
 * read and that counts for reading only, then goes on to a page of this server. A server behind TLS adds
 * {@code Secure}.
 */
@RestController
class Entrance {

    private final Tokens tokens;
    private final Clock clock;

    Entrance(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping("/enter")
    ResponseEntity<Void> enter(
            @RequestParam String token, @RequestParam(defaultValue = "/") String to, HttpServletRequest request) {
        URI page = LocalPath.parse(to);
        Instant expiry = verified(token).getExpiresAt();
        if (page == null) {
            throw Problem.of(ProblemType.NOT_A_PAGE_HERE).exception();
        }
        ResponseCookie cookie = ResponseCookie.from(TokenSource.COOKIE, token)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(remaining(expiry))
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(page)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .build();
    }

    private Jwt verified(String token) {
        try {
            return tokens.decode(token);
        } catch (BadJwtException refused) {
            throw Problem.of(ProblemType.INVALID_TOKEN).exception(refused);
        }
    }

    private Duration remaining(@Nullable Instant expiry) {
        Duration left = expiry == null ? Duration.ZERO : Duration.between(clock.instant(), expiry);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
