package org.mithaq.standalone;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code mithaq status}: whether an installation runs and answers; exit code 0 when it does, else 3. */
@Command(name = "status", sortOptions = false)
final class StatusCommand implements Callable<Integer> {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    @ParentCommand
    private @Nullable MithaqCli cli;

    @Override
    public Integer call() throws InterruptedException {
        MithaqCli parent = Objects.requireNonNull(cli);
        Path data = parent.data();
        RunRecord run = DataFolder.runOf(data).filter(RunRecord::alive).orElse(null);
        ExitCode code;
        if (run == null) {
            code = say(ExitCode.NOT_RUNNING, "status.not-running");
        } else if (run.url() == null) {
            code = say(ExitCode.NOT_RUNNING, "status.starting", String.valueOf(run.pid()));
        } else if (Health.answers(run.url())) {
            String since = WHEN.withZone(ZoneId.systemDefault()).format(run.startedAt());
            code = say(ExitCode.OK, "status.running", run.url(), since, String.valueOf(run.pid()));
        } else {
            code = say(ExitCode.NOT_RUNNING, "status.unwell", String.valueOf(run.pid()), run.url());
        }
        say(code, "status.data", data.toString(), megabytes(data));
        return code.value();
    }

    private ExitCode say(ExitCode code, String key, String... facts) {
        MithaqCli parent = Objects.requireNonNull(cli);
        parent.out().println(parent.messages().text(key, (Object[]) facts));
        return code;
    }

    /** Files may come and go while they are counted. */
    private static String megabytes(Path folder) {
        if (!Files.isDirectory(folder)) {
            return "0.0";
        }
        try (var files = Files.walk(folder)) {
            long bytes = files.map(Path::toFile)
                    .filter(File::isFile)
                    .mapToLong(File::length)
                    .sum();
            return String.format(Locale.ROOT, "%.1f", bytes / 1048576.0);
        } catch (IOException | UncheckedIOException e) {
            return "?";
        }
    }
}
