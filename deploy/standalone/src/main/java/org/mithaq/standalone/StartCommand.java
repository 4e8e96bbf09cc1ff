package org.mithaq.standalone;

import java.util.Objects;
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

    @Option(names = "--port", paramLabel = "N", converter = Port.class)
    private @Nullable Integer port;

    @Option(names = "--check")
    private boolean check;

    @Override
    public Integer call() throws InterruptedException {
        Serving serving = Serving.start(Objects.requireNonNull(cli), port);
        if (check) {
            boolean well = Health.answers(serving.address());
            serving.stop();
            return (well ? ExitCode.OK : ExitCode.FAULT).value();
        }
        serving.untilStopped();
        return ExitCode.OK.value();
    }
}
