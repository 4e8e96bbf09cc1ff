package org.mithaq.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.mithaq.standalone.Standalone;
import org.mithaq.stories.RecordingProxy.Exchange;
import org.springframework.util.FileSystemUtils;

/**
 * A standalone in this process to which the reference story was told, for every test that only reads it: starting it
 * costs more than all they do. From before its start on, {@link Outward} watches for the network.
 */
final class Played {

    private static final class Holder {
        static final Played ONCE = new Played();
    }

    private final Path data;
    private final Standalone standalone;
    private final List<Exchange> exchanges;

    static Played once() {
        return Holder.ONCE;
    }

    private Played() {
        try {
            Outward.watch();
            data = Files.createTempDirectory("mithaq-stories");
            standalone = new Standalone(new Standalone.Settings(data, 0, Clock.systemUTC()));
            Runtime.getRuntime().addShutdownHook(new Thread(this::end));
            standalone.start();
            exchanges = again();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was answered when the story was told. */
    List<Exchange> exchanges() {
        return exchanges;
    }

    /** Tells the story once more; every answer as the file expects it. */
    List<Exchange> again() throws IOException {
        try (var proxy = new RecordingProxy(standalone.address())) {
            StoryFile.play(proxy.address(), data, done -> {});
            return proxy.exchanges();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    URI address() {
        return URI.create(standalone.address());
    }

    Path data() {
        return data;
    }

    List<LogOfRecord.Entry> log() {
        return LogOfRecord.read(standalone.property("mithaq.kafka.bootstrap-servers"));
    }

    private void end() {
        standalone.close();
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
