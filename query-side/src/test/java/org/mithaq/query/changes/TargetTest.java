package org.mithaq.query.changes;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/x", "https://10.1.2.3/x", "https://192.168.1.1/x", "https://172.16.0.9/x",
                "https://169.254.169.254/latest", "https://[::1]/x", "https://[fd00::1]/x", "https://100.64.0.1/x",
                "https://0.0.0.0/x", "https://[::ffff:10.0.0.1]/x", "https://255.255.255.255/x", "http://127.0.0.1/x"
            })
    void isNoAddressOfTheOwnNetwork(String url) {
        assertThatThrownBy(() -> Target.check(URI.create(url), false)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://8.8.8.8/x", "http://10.0.0.1/x", "ftp://8.8.8.8/x"})
    void isNotReachedInTheClear(String url) {
        assertThatThrownBy(() -> Target.check(URI.create(url), true))
                .isInstanceOf(IOException.class)
                .hasMessage("webhooks are sent by https");
    }

    @Test
    void isAPublicAddressOrAPrivateOneWhereThatIsAllowed() {
        assertThatCode(() -> Target.check(URI.create("https://8.8.8.8/x"), false))
                .doesNotThrowAnyException();
        assertThatCode(() -> Target.check(URI.create("https://10.0.0.1/x"), true))
                .doesNotThrowAnyException();
        assertThatCode(() -> Target.check(URI.create("http://127.0.0.1:9/x"), true))
                .doesNotThrowAnyException();
    }
}
