package org.mithaq.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import javax.management.JMException;
import javax.management.ObjectName;
import org.axonframework.updates.UpdateChecker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** While everything runs in one process and the story is told, nothing looks for another machine. */
class NoNetworkTest {

    /** Names that never exist (RFC 6761), so that the proof of the guard reaches nobody either. */
    private static final String NOWHERE = "nowhere.invalid";

    @BeforeAll
    static void theStoryIsTold() {
        assertThat(Played.once().exchanges()).isNotEmpty();
    }

    @Test
    void nobodyLooksForAnotherMachine() {
        assertThat(Outward.attempts()).isEmpty();
    }

    @Test
    void nobodyAsksForUpdatesOfTheFramework() throws JMException {
        assertThat(System.getProperty("axoniq.update-checker.disabled")).isEqualTo("true");
        assertThat(objects())
                .contains("org.mithaq.standalone.Standalone")
                .doesNotContain(UpdateChecker.class.getName());
    }

    @Test
    void theGuardSeesALookUpOfAName() {
        assertSeen("name:" + NOWHERE, () -> InetAddress.getAllByName(NOWHERE));
    }

    @Test
    void theGuardSeesAnHttpClient() {
        assertSeen("http:" + NOWHERE, () -> {
            try (HttpClient client = HttpClient.newHttpClient()) {
                client.send(
                        HttpRequest.newBuilder(URI.create("http://" + NOWHERE)).build(), BodyHandlers.discarding());
            }
        });
    }

    @Test
    void theGuardSeesAUrlConnection() {
        assertSeen(
                "http:" + NOWHERE,
                () -> URI.create("http://" + NOWHERE).toURL().openConnection().connect());
    }

    @Test
    void theGuardSeesASocket() {
        assertSeen("socket:" + NOWHERE, () -> {
            try (Socket socket = new Socket()) {
                socket.connect(InetSocketAddress.createUnresolved(NOWHERE, 443), 1);
            }
        });
    }

    private static void assertSeen(String attempt, Executable attempting) {
        try {
            attempting.execute();
        } catch (Throwable unreachable) {
            assertThat(unreachable).isInstanceOf(IOException.class);
        }
        assertThat(Outward.attempts()).contains(attempt);
        Outward.forgetAbout(NOWHERE);
    }

    /** The classes that have living objects in this process. */
    private static String objects() throws JMException {
        return String.valueOf(ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()}));
    }
}
