package org.mithaq.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mithaq.standalone.importing.ImportException;
import org.mithaq.standalone.importing.ImportFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code mithaq import FILE}: sends the commands of a file to the installation that runs on the data folder; where none
 * runs, one is started for the time of the import.
 */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable MithaqCli cli;

    @Option(names = "--port", paramLabel = "N", converter = Port.class)
    private @Nullable Integer port;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Override
    public Integer call() throws InterruptedException {
        MithaqCli parent = Objects.requireNonNull(cli);
        ImportFile read = read();
        RunRecord run = DataFolder.runOf(parent.data()).filter(RunRecord::alive).orElse(null);
        String running = run == null ? null : run.url();
        String address = running != null ? running : Serving.start(parent, port).address();
        new Import(parent, address).run(read, file.toString());
        return ExitCode.OK.value();
    }

    private ImportFile read() {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return ImportFile.read(reader);
        } catch (ImportException malformed) {
            throw Import.problem(file.toString(), malformed);
        } catch (IOException unreadable) {
            throw new StandaloneProblem(ExitCode.FILE_UNREADABLE, unreadable, file.toString());
        }
    }
}
