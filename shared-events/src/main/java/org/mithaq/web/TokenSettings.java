package org.mithaq.web;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.util.ResourceUtils;

/**
 * Whose tokens are taken, by configuration: the keys of a file ({@code mithaq.security.jwk-set}), of a URL
 * ({@code spring.security.oauth2.resourceserver.jwt.jwk-set-uri}) or of an OpenID provider
 * ({@code spring.security.oauth2.resourceserver.jwt.issuer-uri}). Only signatures by private keys count: RS, PS and ES
 * algorithms of RFC 7518. A token must name the issuer, the audience and its expiry.
 */
class TokenSettings {

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

    private final String keys;
    private final String keysAddress;
    private final String provider;
    private final String issuer;
    private final String audience;

    TokenSettings(
            @Value("${mithaq.security.jwk-set:}") String keys,
            @Value("${spring.security.oauth2.resourceserver.jwt.jwk-set-uri:}") String keysAddress,
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri:}") String provider,
            @Value("${mithaq.security.issuer:https://mithaq.local}") String issuer,
            @Value("${mithaq.security.audience:mithaq}") String audience) {
        this.keys = keys;
        this.keysAddress = keysAddress;
        this.provider = provider;
        this.issuer = provider.isEmpty() ? issuer : provider;
        this.audience = audience;
    }

    /**
     * What verifies a token.
     *
     * @throws IllegalStateException when the configuration names no keys
     */
    JwtDecoder decoder() {
        if (!keys.isEmpty()) {
            return checked(NimbusJwtDecoder.withJwkSource(new ImmutableJWKSet<SecurityContext>(read(resource(keys))))
                    .jwsAlgorithms(TokenSettings::allow)
                    .build());
        }
        if (!keysAddress.isEmpty()) {
            return checked(NimbusJwtDecoder.withJwkSetUri(keysAddress)
                    .validateType(false)
                    .jwsAlgorithms(TokenSettings::allow)
                    .build());
        }
        if (!provider.isEmpty()) {
            return new SupplierJwtDecoder(() -> checked(NimbusJwtDecoder.withIssuerLocation(provider)
                    .validateType(false)
                    .jwsAlgorithms(TokenSettings::allow)
                    .build()));
        }
        throw new IllegalStateException("no keys to verify tokens with: set mithaq.security.jwk-set to a JWK set file,"
                + " or spring.security.oauth2.resourceserver.jwt.issuer-uri to an OpenID provider");
    }

    private JwtDecoder checked(NimbusJwtDecoder decoder) {
        JwtTypeValidator type = new JwtTypeValidator("JWT", "at+jwt");
        type.setAllowEmpty(true);
        JwtTimestampValidator time = new JwtTimestampValidator(CLOCK_SKEW);
        time.setAllowEmptyExpiryClaim(false);
        List<OAuth2TokenValidator<Jwt>> checks =
                List.of(type, time, new JwtIssuerValidator(issuer), new JwtAudienceValidator(audience));
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(checks));
        return decoder;
    }

    private static void allow(Set<SignatureAlgorithm> algorithms) {
        algorithms.addAll(List.of(SignatureAlgorithm.values()));
    }

    /** A plain path is a file; otherwise a URL such as {@code classpath:keys.json}. */
    private static Resource resource(String location) {
        return ResourceUtils.isUrl(location)
                ? new DefaultResourceLoader().getResource(location)
                : new FileSystemResource(location);
    }

    private static JWKSet read(Resource keys) {
        try (InputStream file = keys.getInputStream()) {
            JWKSet published = JWKSet.load(file).toPublicJWKSet();
            if (published.isEmpty()) {
                throw new IllegalStateException(keys + " holds no public key");
            }
            return published;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the JWK set " + keys + " cannot be read", unreadable);
        } catch (ParseException malformed) {
            throw new IllegalStateException(keys + " is no JWK set", malformed);
        }
    }
}
