package org.mithaq.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class TokenIssuerTest {

    private static final TokenIssuer.Grant GRANT = new TokenIssuer.Grant(
            "0198c0de-0000-7000-8000-000000000001",
            "director",
            "0198c0de-0000-7000-8000-000000000002",
            List.of("mithaq", "audit"),
            Duration.ofHours(12));

    @TempDir
    private Path folder;

    private SigningKey key;

    @BeforeEach
    void makeAKey() {
        key = SigningKey.openOrCreate(folder);
    }

    @Test
    void aTokenSaysWhoItsBearerIsAndIsAcceptedWithThePublicKey() throws Exception {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

        Jwt token = decode(issuedAt(now));

        assertThat(token.getIssuer()).hasToString("https://mithaq.local");
        assertThat(token.getSubject()).isEqualTo("0198c0de-0000-7000-8000-000000000002");
        assertThat(token.getAudience()).containsExactly("mithaq");
        assertThat(token.getIssuedAt()).isEqualTo(now);
        assertThat(token.getExpiresAt()).isEqualTo(now.plus(Duration.ofHours(12)));
        assertThat(token.getId()).isNotBlank();
        assertThat(token.getClaimAsString("party")).isEqualTo("0198c0de-0000-7000-8000-000000000001");
        assertThat(token.getClaimAsString("role")).isEqualTo("director");
        assertThat(token.getClaimAsString("scope")).isEqualTo("mithaq audit");
        assertThat(token.getHeaders()).containsEntry("typ", "at+jwt").containsEntry("alg", "ES256");
    }

    @Test
    void withoutAPersonTheTokenStandsForTheOrganisation() throws Exception {
        var grant = new TokenIssuer.Grant("party-1", "delegate", null, List.of("mithaq"), Duration.ofHours(1));
        var issuer = new TokenIssuer(key, TokenIssuer.DEFAULT_ISSUER, Clock.systemUTC());

        assertThat(decode(issuer.issue(grant)).getSubject()).isEqualTo("party-1");
    }

    @Test
    void anAlteredTokenIsRefused() {
        String[] parts = issuedAt(Instant.now()).split("\\.", -1);
        String claims = new String(
                        java.util.Base64.getUrlDecoder().decode(parts[1]), java.nio.charset.StandardCharsets.UTF_8)
                .replace("director", "owner");
        parts[1] = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThatThrownBy(() -> decode(String.join(".", parts))).isInstanceOf(JwtException.class);
    }

    @Test
    void anExpiredTokenIsRefused() {
        String expired = issuedAt(Instant.now().minus(Duration.ofHours(13)));

        assertThatThrownBy(() -> decode(expired))
                .isInstanceOf(JwtException.class)
                .hasMessageContaining("expired");
    }

    @Test
    void aTokenOfAnotherInstallationIsRefused(@TempDir Path elsewhere) {
        var other = new TokenIssuer(SigningKey.openOrCreate(elsewhere), TokenIssuer.DEFAULT_ISSUER, Clock.systemUTC());

        assertThatThrownBy(() -> decode(other.issue(GRANT))).isInstanceOf(JwtException.class);
    }

    @Test
    void theKeyStaysTheSameAndOnlyItsOwnerMayReadIt() throws Exception {
        SigningKey again = SigningKey.openOrCreate(folder);

        assertThat(again.key()).isEqualTo(key.key());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("signing-key.json"))))
                .isEqualTo("rw-------");
        assertThat(key.publicFile()).content().contains("\"kty\"").doesNotContain("\"d\"");
    }

    @Test
    void aDamagedKeyIsNamedAndNotReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("signing-key.json"), "{");

        assertThatThrownBy(() -> SigningKey.openOrCreate(folder))
                .isInstanceOf(StandaloneProblem.class)
                .hasMessageContaining(file.toString());
        assertThat(file).content().isEqualTo("{");
    }

    private String issuedAt(Instant now) {
        return new TokenIssuer(key, TokenIssuer.DEFAULT_ISSUER, Clock.fixed(now, ZoneOffset.UTC)).issue(GRANT);
    }

    /** As a resource server would: RFC 9068 with nothing but the file of public keys. */
    private Jwt decode(String token) throws Exception {
        var keys = new ImmutableJWKSet<SecurityContext>(
                JWKSet.load(key.publicFile().toFile()));
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .jwtProcessorCustomizer(processor ->
                        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt"))))
                .build();
        decoder.setJwtValidator(JwtValidators.createAtJwtValidator()
                .issuer(TokenIssuer.DEFAULT_ISSUER)
                .audience(TokenIssuer.AUDIENCE)
                .clientId("mithaq-cli")
                .build());
        return decoder.decode(token);
    }
}
