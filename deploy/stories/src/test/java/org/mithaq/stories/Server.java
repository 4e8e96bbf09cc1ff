package org.mithaq.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.standalone.importing.Sender;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running server as its clients use it: reads that reflect all that was written, and dry runs of commands. */
final class Server implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI address;
    private final Path data;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String[] scopes;
    private String reflecting = "1";

    /** @param scopes what its clients' tokens are good for */
    Server(URI address, Path data, String... scopes) {
        this.address = address;
        this.data = data;
        this.scopes = scopes.clone();
    }

    /** From now on every answer reflects that record. */
    void reflect(long sequence) {
        reflecting = Long.toString(sequence);
    }

    /** The status of a read by that reader. */
    int status(String path, Sender reader) throws IOException, InterruptedException {
        return get(path, reader).statusCode();
    }

    JsonNode json(String path, Sender reader) throws IOException, InterruptedException {
        return JSON.readTree(text(path, reader));
    }

    /** What is answered to a read. */
    String text(String path, Sender reader) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path, reader);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** All items of a list, page by page. */
    List<JsonNode> items(String path, Sender reader) throws IOException, InterruptedException {
        String more = path + (path.contains("?") ? "&" : "?") + "limit=100";
        List<JsonNode> items = new ArrayList<>();
        JsonNode page = json(more, reader);
        page.path("items").forEach(items::add);
        while (page.has("next")) {
            page = json(more + "&cursor=" + page.path("next").asString(), reader);
            page.path("items").forEach(items::add);
        }
        return items;
    }

    HttpResponse<String> post(String path, String body, Sender sender) throws IOException, InterruptedException {
        return client.send(
                request(path, sender)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, Sender reader) throws IOException, InterruptedException {
        HttpRequest request =
                request(path, reader).header("Mithaq-After", reflecting).build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        while (answer.statusCode() == 503 && System.nanoTime() < deadline) {
            answer = client.send(request, BodyHandlers.ofString());
        }
        return answer;
    }

    private HttpRequest.Builder request(String path, Sender sender) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + StoryFile.token(data, sender, scopes))
                .header("Accept-Language", "en");
    }

    @Override
    public void close() {
        client.close();
    }
}
