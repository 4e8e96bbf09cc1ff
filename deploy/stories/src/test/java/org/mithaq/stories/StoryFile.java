package org.mithaq.stories;

import com.fasterxml.uuid.Generators;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.mithaq.standalone.Standalone;
import org.mithaq.standalone.TokenIssuer;
import org.mithaq.standalone.importing.ImportFile;
import org.mithaq.standalone.importing.Importer;
import org.mithaq.standalone.importing.Sender;

/** The file of the reference story. */
final class StoryFile {

    private static final String RESOURCE = "stories/reference.jsonl";
    private static final UUID NAMESPACE = UUID.fromString("3b1f0ad2-6c53-5c0e-9b1c-5f4d8c1f9a10");

    /** The coalition of the story. */
    static final String COALITION = named(NAMESPACE, "COA-YV");

    private StoryFile() {}

    static ImportFile read() {
        try (InputStream bytes = Standalone.class.getResourceAsStream(RESOURCE)) {
            if (bytes == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            return ImportFile.read(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id that a label such as {@code D1} stands for. */
    static String id(String label) {
        return named(UUID.fromString(COALITION), label);
    }

    /**
     * Sends the whole story to a server whose keys are in that data folder; holds every answer against what the file
     * expects of it.
     */
    static void play(URI server, Path data, IntConsumer progress) throws InterruptedException {
        new Importer(server, sender -> token(data, sender)).run(read(), progress);
    }

    static String token(Path data, Sender sender) {
        return TokenIssuer.of(data, Clock.systemUTC())
                .issue(new TokenIssuer.Grant(
                        sender.party(),
                        sender.role(),
                        sender.person(),
                        List.of("mithaq", "import"),
                        Duration.ofHours(1)));
    }

    private static String named(UUID namespace, String name) {
        return Generators.nameBasedGenerator(namespace).generate(name).toString();
    }
}
