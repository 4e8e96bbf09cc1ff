package org.mithaq.stories;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.mithaq.standalone.importing.Importer;
import org.mithaq.standalone.importing.Sender;

/** Keys of somebody who is not Mithaq, such as an OpenID provider, and the tokens signed with them. */
final class TestKeys {

    private final ECKey key;
    private final Path publicKeys;

    private TestKeys(ECKey key, Path publicKeys) {
        this.key = key;
        this.publicKeys = publicKeys;
    }

    static TestKeys in(Path folder) throws JOSEException, IOException {
        ECKey key = new ECKeyGenerator(Curve.P_256).keyID("provider").generate();
        Path publicKeys = folder.resolve("public-keys.json");
        Files.writeString(publicKeys, new JWKSet(key).toString(true));
        return new TestKeys(key, publicKeys);
    }

    Path publicKeys() {
        return publicKeys;
    }

    /** Tells the whole reference story to a server that takes these keys. */
    void play(URI server) throws InterruptedException {
        new Importer(server, this::token).run(StoryFile.read(), done -> {});
    }

    String token(Sender sender) {
        Instant now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer("https://mithaq.local")
                .audience("mithaq")
                .subject(sender.person())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofHours(1))))
                .claim("scope", "mithaq import")
                .claim("party", sender.party())
                .claim("role", sender.role())
                .build();
        var header =
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("the key does not sign", e);
        }
        return token.serialize();
    }
}
