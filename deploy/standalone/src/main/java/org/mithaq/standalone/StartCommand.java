package org.mithaq.standalone;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code mithaq start}: serves until it is told to stop, by Ctrl-C or a termination signal. */
@Command(name = "start", sortOptions = false)
final class StartCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable MithaqCli cli;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--port", paramLabel = "N")
    private @Nullable Integer port;

    @Option(names = "--check")
    private boolean check;

    @Override
    public Integer call() throws InterruptedException {
<<<<<<< HEAD
        Serving serving = Serving.start(Objects.requireNonNull(cli), port);
=======
        MithaqCli parent = Objects.requireNonNull(cli);
        if (port != null && (port < 0 || port > 65_535)) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "--port 0 … 65535");
        }
        Clock clock = parent.clock();
        Messages messages = parent.messages();
        Instant began = clock.instant();
        parent.out().println(messages.text("start.starting", parent.data()));
        var standalone = new Standalone(new Standalone.Settings(parent.data(), port, clock));
        Runnable stop = () -> {
            Instant asked = clock.instant();
            if (standalone.stop()) {
                parent.out().println(messages.text("start.stopped", seconds(asked, clock.instant())));
            }
        };
        Exit.setExitProcedure((status, reason) -> parent.logFailed());
        Exit.setHaltProcedure((status, reason) -> parent.logFailed());
        Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop"));
        String address = standalone.start();
        parent.out().println(messages.text("start.ready", address, seconds(began, clock.instant())));
>>>>>>> standalone
        if (check) {
            boolean well = Health.answers(serving.address());
            serving.stop();
            return (well ? ExitCode.OK : ExitCode.FAULT).value();
        }
        serving.untilStopped();
        return ExitCode.OK.value();
    }
}
