package org.mithaq.standalone;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A standalone that a command line started: stops cleanly when the process is told to end. */
final class Serving {

    private final Standalone standalone;

    private Serving(Standalone standalone) {
        this.standalone = standalone;
    }

    /** Starts on the data folder of the command line and says so. */
    static Serving start(MithaqCli cli, @Nullable Integer port) {
        Clock clock = cli.clock();
        Messages messages = cli.messages();
        Instant began = clock.instant();
        cli.out().println(messages.text("start.starting", cli.data()));
        var standalone = new Standalone(new Standalone.Settings(cli.data(), port, clock));
        var stop = new Thread(
                () -> {
                    Instant asked = clock.instant();
                    standalone.close();
                    cli.out().println(messages.text("start.stopped", seconds(asked, clock.instant())));
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            standalone.start();
        } catch (RuntimeException e) {
            Runtime.getRuntime().removeShutdownHook(stop);
            throw e;
        }
        cli.out().println(messages.text("start.ready", standalone.address(), seconds(began, clock.instant())));
        return new Serving(standalone);
    }

    String address() {
        return standalone.address();
    }

    /** Returns when it was stopped from outside. */
    void untilStopped() throws InterruptedException {
        standalone.awaitClosed();
    }

    static String seconds(Instant from, Instant to) {
        return String.format(Locale.ROOT, "%.1f", Duration.between(from, to).toMillis() / 1000.0);
    }
}
