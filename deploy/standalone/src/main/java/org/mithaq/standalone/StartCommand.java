package org.mithaq.standalone;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code mithaq start}: serves until it is told to stop, by Ctrl-C or a termination signal. */
@Command(name = "start", sortOptions = false)
final class StartCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable MithaqCli cli;

    @Option(names = "--port", paramLabel = "N")
    private @Nullable Integer port;

    @Override
    public Integer call() throws InterruptedException {
        MithaqCli parent = java.util.Objects.requireNonNull(cli);
        Clock clock = parent.clock();
        Messages messages = parent.messages();
        Instant began = clock.instant();
        parent.out().println(messages.text("start.starting", parent.data()));
        var standalone = new Standalone(new Standalone.Settings(parent.data(), port, clock));
        var stop = new Thread(
                () -> {
                    Instant asked = clock.instant();
                    standalone.close();
                    parent.out().println(messages.text("start.stopped", seconds(asked, clock.instant())));
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            standalone.start();
        } catch (RuntimeException e) {
            Runtime.getRuntime().removeShutdownHook(stop);
            throw e;
        }
        parent.out().println(messages.text("start.ready", standalone.address(), seconds(began, clock.instant())));
        standalone.awaitClosed();
        return ExitCode.OK.value();
    }

    private static String seconds(Instant from, Instant to) {
        return String.format(Locale.ROOT, "%.1f", Duration.between(from, to).toMillis() / 1000.0);
    }
}
