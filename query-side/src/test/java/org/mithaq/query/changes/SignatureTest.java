package org.mithaq.query.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static Webhook webhook(String secret) {
        return new Webhook(
                "one",
                "00000000-0000-7000-8000-000000000001",
                "00000000-0000-7000-8001-000000000001",
                URI.create("https://example.org/hook"),
                secret,
                1);
    }

    @Test
    void isTheOneOfTheExampleOfStandardWebhooks() {
        byte[] content = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);

        assertThat(Signature.of(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        Instant.ofEpochSecond(1_614_265_330),
                        content,
                        webhook("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").key()))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void needsASecretOfSomeLengthWhichIsNeverNamed() {
        assertThatThrownBy(() -> webhook("whsec_c2hvcnQ="))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("c2hvcnQ");
        assertThat(webhook("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").toString()).doesNotContain("MfKQ");
    }
}
