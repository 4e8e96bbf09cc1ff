package org.mithaq.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandaloneTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Test
    void servesHealthWithoutATokenAndStatusFindsIt(@TempDir Path data) throws Exception {
        try (var standalone = new Standalone(new Standalone.Settings(data, 0, Clock.systemUTC()))) {
            standalone.start();

            assertThat(health(standalone.address())).contains("\"status\":\"UP\"");
            assertThat(standalone.property("mithaq.security.jwk-set"))
                    .isEqualTo(data.resolve("keys/public-keys.json").toString());
            assertThat(status(data, 0)).contains(standalone.address());
        }
        assertThat(status(data, 3)).contains("Not running");
    }

    @Test
    void startsAgainAfterItWasKilled(@TempDir Path data) throws Exception {
        Process killed = startProcess(data);
        try {
            awaitReady(data, killed);
        } finally {
            killed.destroyForcibly().waitFor();
        }
        assertThat(status(data, 3)).contains("Not running");

        try (var standalone = new Standalone(new Standalone.Settings(data, 0, Clock.systemUTC()))) {
            standalone.start();

            assertThat(health(standalone.address())).contains("UP");
        }
    }

    private static Process startProcess(Path data) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-Xmx384m",
                "-cp",
                System.getProperty("java.class.path"),
                MithaqCli.class.getName(),
                "start",
                "--data",
                data.toString(),
                "--port",
                "0");
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void awaitReady(Path data, Process process) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        Optional<RunRecord> run = Optional.empty();
        while (run.map(RunRecord::url).isEmpty() && Instant.now().isBefore(deadline)) {
            assertThat(process.waitFor(100, TimeUnit.MILLISECONDS))
                    .as("ended early")
                    .isFalse();
            run = DataFolder.runOf(data);
        }
        assertThat(run.map(RunRecord::pid)).contains(process.pid());
    }

    private static String health(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address + "/actuator/health"))
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private static String status(Path data, int code) {
        var out = new StringWriter();
        String[] args = {"status", "--data", data.toString()};
        int actual = MithaqCli.run(
                args, Locale.ENGLISH, Clock.systemUTC(), new PrintWriter(out, true), new PrintWriter(out, true));
        assertThat(actual).as(out.toString()).isEqualTo(code);
        return out.toString();
    }
}
