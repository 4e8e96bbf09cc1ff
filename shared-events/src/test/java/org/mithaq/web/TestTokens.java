package org.mithaq.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;

/** An issuer of tokens for tests, good and bad ones. Its key lives as long as the object. */
public final class TestTokens {

    public static final String ISSUER = "https://mithaq.local";
    public static final String AUDIENCE = "mithaq";

    private final ECKey key = newKey();

    /** A file with the public key, as {@code mithaq.security.jwk-set} takes it; deleted when the tests end. */
    public Path jwkSet() {
        try {
            Path file = Files.createTempFile("keys", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(file, new JWKSet(key.toPublicJWK()).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A good token with these scopes for that person, who directs that party. */
    public String token(String party, String person, String scopes) {
        return token(claims -> claims.subject(person).claim("party", party).claim("scope", scopes));
    }

    /** A good token of somebody, changed as the test wants it. */
    public String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(key, change.apply(someone()).build());
    }

    /** A token with a signature of another key. */
    public String forged() {
        return signed(newKey(), someone().build());
    }

    /** A token without a signature ({@code alg} {@code none}, RFC 7518 §3.6). */
    public String unsigned() {
        return new PlainJWT(someone().build()).serialize();
    }

    /** A token whose HMAC takes the public key for the secret, the classic confusion of algorithms. */
    public String signedWithThePublicKey() {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(key.getKeyID())
                            .build(),
                    someone().build());
            token.sign(new MACSigner(key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet.Builder someone() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject("00000000-0000-7000-8009-000000000001")
                .claim("party", "00000000-0000-7000-8001-000000000001")
                .claim("role", "director")
                .claim("scope", "mithaq")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plus(Duration.ofHours(1))));
    }

    private static String signed(ECKey with, JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .type(new JOSEObjectType("at+jwt"))
                            .keyID(with.getKeyID())
                            .build(),
                    claims);
            token.sign(new ECDSASigner(with));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
