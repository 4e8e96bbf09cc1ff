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

    @Option(names = "--port", paramLabel = "N")
    private @Nullable Integer port;

    @Override
    public Integer call() throws InterruptedException {
        Serving.start(Objects.requireNonNull(cli), port).untilStopped();
        return ExitCode.OK.value();
    }
}
