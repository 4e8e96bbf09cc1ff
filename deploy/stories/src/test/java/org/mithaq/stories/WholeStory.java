package org.mithaq.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.standalone.Standalone;
import org.mithaq.standalone.importing.Sender;
import org.springframework.util.FileSystemUtils;

/**
 * A standalone in this process to which the whole reference story was told, for every test that only reads it. On the
 * way it was asked which decisions may be discussed again, after row 67 and after row 73.
 */
final class WholeStory {

    /** The evenings of D+200 and of D+256. */
    static final Instant BEFORE = Instant.parse("2025-09-18T20:00:00Z");

    static final Instant AFTER = Instant.parse("2025-11-13T20:00:00Z");

    private static final class Holder {
        static final WholeStory ONCE = new WholeStory();
    }

    private final Path data;
    private final Standalone standalone;
    private final Server server;
    private final List<Reopenings> asked = new ArrayList<>();

    static WholeStory once() {
        return Holder.ONCE;
    }

    private WholeStory() {
        try {
            data = Files.createTempDirectory("mithaq-stories");
            standalone = new Standalone(new Standalone.Settings(data, 0, Clock.systemUTC()));
            Runtime.getRuntime().addShutdownHook(new Thread(this::end));
            URI address = URI.create(standalone.start());
            server = new Server(address, data, "mithaq", "import");
            StoryFile.play(StoryFile.until(67), address, data, done -> {});
            asked.add(Reopenings.ask(reflecting(StoryFile.COALITION), BEFORE));
            StoryFile.play(StoryFile.until(73), address, data, done -> {});
            asked.add(Reopenings.ask(reflecting(StoryFile.COALITION), AFTER));
            StoryFile.play(StoryFile.whole(), address, data, done -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The server, whose answers about that coalition reflect its whole record. */
    Server reflecting(String coalition) {
        server.reflect(log(coalition).size());
        return server;
    }

    /** The same server for who administers it. */
    Server administered() {
        return new Server(URI.create(standalone.address()), data, "mithaq", "admin");
    }

    /** What was asked on the way, and what was answered then. */
    List<Reopenings> asked() {
        return asked;
    }

    /** A property with which the standalone was started. */
    String property(String name) {
        return standalone.property(name);
    }

    List<LogOfRecord.Entry> log(String coalition) {
        return LogOfRecord.read(property("mithaq.kafka.bootstrap-servers")).stream()
                .filter(entry -> entry.key().equals(coalition))
                .toList();
    }

    /** Somebody of the party that the story calls so. */
    static Sender sender(String party, String role) {
        return new Sender(StoryFile.id(party), role, StoryFile.id("person-" + party));
    }

    private void end() {
        server.close();
        standalone.close();
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
