package org.mithaq.standalone;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.apache.kafka.common.utils.Exit;
import org.jspecify.annotations.Nullable;

/** A standalone that a command line started: stops cleanly when the process is told to end. */
final class Serving {

    private final MithaqCli cli;
    private final Standalone standalone;
    private final String address;

    private Serving(MithaqCli cli, Standalone standalone, String address) {
        this.cli = cli;
        this.standalone = standalone;
        this.address = address;
    }

    /** Starts on the data folder of the command line and says so. */
    static Serving start(MithaqCli cli, @Nullable Integer port) {
        Clock clock = cli.clock();
        Messages messages = cli.messages();
        Instant began = clock.instant();
        cli.out().println(messages.text("start.starting", cli.data()));
        var standalone = new Standalone(new Standalone.Settings(cli.data(), port, clock));
        Exit.setExitProcedure((status, reason) -> cli.logFailed());
        Exit.setHaltProcedure((status, reason) -> cli.logFailed());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(cli, standalone), "stop"));
        String address = standalone.start();
        cli.out().println(messages.text("start.ready", address, seconds(began, clock.instant())));
        return new Serving(cli, standalone, address);
    }

    String address() {
        return address;
    }

    /** Returns when it was stopped from outside. */
    void untilStopped() throws InterruptedException {
        cli.out().println(cli.messages().text("start.how-to-stop"));
        standalone.awaitClosed();
    }

    void stop() {
        stop(cli, standalone);
    }

    private static void stop(MithaqCli cli, Standalone standalone) {
        Instant asked = cli.clock().instant();
        if (standalone.stop()) {
            cli.out()
                    .println(cli.messages()
                            .text("start.stopped", seconds(asked, cli.clock().instant())));
        }
    }

    private static String seconds(Instant from, Instant to) {
        return String.format(Locale.ROOT, "%.1f", Duration.between(from, to).toMillis() / 1000.0);
    }
}
