package org.mithaq.standalone;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.SafeText;

/**
 * Makes bearer tokens for an installation that has no OpenID provider: JSON Web Tokens in the profile of RFC 9068
 * ({@code typ} {@code at+jwt}), signed with the installation's own key. Beside the claims of that profile a token says
 * {@code party}, the organisation its bearer acts for, and {@code role}, the bearer's role there. Thread-safe.
 */
public final class TokenIssuer {

    /** What {@code iss} says unless {@code mithaq.security.issuer} names another. */
    public static final String DEFAULT_ISSUER = "https://mithaq.local";

    /** What {@code aud} says. */
    public static final String AUDIENCE = "mithaq";

    private static final String CLIENT = "mithaq-cli";

    private final SigningKey key;
    private final String issuer;
    private final Clock clock;

    TokenIssuer(SigningKey key, String issuer, Clock clock) {
        this.key = key;
        this.issuer = issuer;
        this.clock = clock;
    }

    /**
     * Signs with the key in a data folder that was started before.
     *
     * @throws StandaloneProblem when the key cannot be read
     */
    public static TokenIssuer of(Path dataFolder, Clock clock) {
        return new TokenIssuer(SigningKey.open(dataFolder.resolve(DataFolder.KEYS)), DEFAULT_ISSUER, clock);
    }

    /** A token in compact form, valid from now on. */
    public String issue(Grant grant) {
        Instant now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(grant.person() == null ? grant.party() : grant.person())
                .audience(AUDIENCE)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(grant.validity())))
                .jwtID(UUID.randomUUID().toString())
                .claim("client_id", CLIENT)
                .claim("scope", String.join(" ", grant.scopes()))
                .claim("party", grant.party())
                .claim("role", grant.role())
                .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.key().getKeyID())
                .build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new ECDSASigner(key.key()));
        } catch (JOSEException e) {
            throw new IllegalStateException("the key does not sign", e);
        }
        return token.serialize();
    }

    /**
     * What a token allows, and to whom.
     *
     * @param party the id of the organisation
     * @param role the bearer's role there, such as {@code director}, {@code coordinator}, {@code delegate}
     * @param person the id of the bearer, or {@code null} when the token stands for the organisation itself
     * @param scopes {@code mithaq}, and where wanted {@code import}, {@code audit}
     * @param validity how long, from now on; at most {@link #LONGEST}
     */
    public record Grant(String party, String role, @Nullable String person, List<String> scopes, Duration validity) {

        /** A token cannot be called back, so it does not live longer than a year. */
        public static final Duration LONGEST = Duration.ofDays(366);

        /** @throws IllegalArgumentException naming what is not taken */
        public Grant {
            requireWord("party", party);
            if (SafeText.check(role) == null || role.length() > 80) {
                throw new IllegalArgumentException("role: 1 to 80 characters");
            }
            if (person != null) {
                requireWord("person", person);
            }
            scopes = List.copyOf(scopes);
            scopes.forEach(scope -> requireWord("scope", scope));
            if (!validity.isPositive() || validity.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("valid: more than 0, at most " + LONGEST.toDays() + "d");
            }
        }

        private static void requireWord(String what, String value) {
            if (!value.matches("[A-Za-z0-9._:-]{1,80}")) {
                throw new IllegalArgumentException(what + ": 1 to 80 letters, digits, '.', '_', ':', '-'");
            }
        }
    }
}
