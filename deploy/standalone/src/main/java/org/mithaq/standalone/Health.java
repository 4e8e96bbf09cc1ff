package org.mithaq.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a running installation whether it is well. */
final class Health {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Health() {}

    /** Whether the installation at {@code url} says within a few seconds that all its parts are up. */
    static boolean answers(String url) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + "/actuator/health"))
                .timeout(PATIENCE)
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
