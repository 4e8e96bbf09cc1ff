package org.mithaq.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Whose tokens are taken, by configuration alone. */
class TokenSettingsTest {

    private final TestTokens tokens = new TestTokens();
    private final HttpServer provider;
    private final String address;

    TokenSettingsTest() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        address = "http://localhost:" + provider.getAddress().getPort();
    }

    @BeforeEach
    void start() throws IOException {
        serve("/keys", Files.readString(tokens.jwkSet()));
        serve(
                "/.well-known/openid-configuration",
                "{\"issuer\": \"%s\", \"jwks_uri\": \"%s/keys\"}".formatted(address, address));
        provider.start();
    }

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    @Test
    void takesTheKeysOfAFileNamedByPathOrUrl() {
        Path file = tokens.jwkSet();
        assertThat(settings(file.toString(), "", "").decoder().decode(good()).getSubject())
                .isNotBlank();
        assertThat(settings(file.toUri().toString(), "", "")
                        .decoder()
                        .decode(good())
                        .getSubject())
                .isNotBlank();
    }

    @Test
    void takesTheKeysOfAnAddress() {
        JwtDecoder decoder = settings("", address + "/keys", "").decoder();
        assertThat(decoder.decode(good()).getSubject()).isNotBlank();
        assertThatThrownBy(() -> decoder.decode(tokens.forged())).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> decoder.decode(tokens.unsigned())).isInstanceOf(BadJwtException.class);
    }

    @Test
    void takesTheKeysAndTheNameOfAnOpenIdProvider() {
        JwtDecoder decoder = settings("", "", address).decoder();
        String theirs = tokens.token(claims -> claims.issuer(address));
        assertThat(decoder.decode(theirs).getSubject()).isNotBlank();
        assertThatThrownBy(() -> decoder.decode(good())).isInstanceOf(BadJwtException.class);
    }

    @Test
    void anUnreachableProviderIsNoFaultOfTheToken() {
        JwtDecoder decoder = settings("", address + "/keys", "").decoder();
        provider.stop(0);
        assertThatThrownBy(() -> decoder.decode(good()))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }

    @Test
    void refusesToStartWithoutKeys(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> settings("", "", "").decoder()).hasMessageContaining("mithaq.security.jwk-set");
        String missing = folder.resolve("none.json").toString();
        assertThatThrownBy(() -> settings(missing, "", "").decoder()).isInstanceOf(UncheckedIOException.class);
        Path text = Files.writeString(folder.resolve("text.json"), "no keys");
        assertThatThrownBy(() -> settings(text.toString(), "", "").decoder()).hasMessageContaining("no JWK set");
        Path secret = Files.writeString(
                folder.resolve("secret.json"), "{\"keys\": [{\"kty\": \"oct\", \"k\": \"c2VjcmV0\"}]}");
        assertThatThrownBy(() -> settings(secret.toString(), "", "").decoder()).hasMessageContaining("no public key");
    }

    private String good() {
        return tokens.token(claims -> claims);
    }

    private static TokenSettings settings(String file, String keys, String issuer) {
        return new TokenSettings(file, keys, issuer, TestTokens.ISSUER, TestTokens.AUDIENCE);
    }

    private void serve(String path, String json) {
        provider.createContext(path, exchange -> {
            byte[] body = json.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
