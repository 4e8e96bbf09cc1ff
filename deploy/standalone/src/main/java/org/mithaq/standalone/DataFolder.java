package org.mithaq.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything of one installation, taken by one process at a time.
 *
 * <pre>
 * mithaq-data   marker: this is a data folder, of format version 1
 * lock          held while a process uses the folder
 * run.json      who uses it and where it answers ({@link RunRecord})
 * log/          the broker's data: the log of record. To be backed up.
 * keys/         the key that signs tokens. To be kept secret.
 * views/        the store of the views; may be deleted while nothing runs
 * logs/         what the process noted
 * </pre>
 */
public final class DataFolder implements AutoCloseable {

    /** Below this much free space, in bytes, nothing is started: a log that cannot grow is no record. */
    static final long MINIMUM_FREE = 512L << 20;

    private static final String MARKER = "mithaq-data";
    private static final String LOCK = "lock";
    static final String KEYS = "keys";
    /** What a new file system or a file manager leaves in a folder that nobody has used yet, and our own first step. */
    private static final Set<String> NOT_FOREIGN = Set.of(LOCK, "lost+found", ".DS_Store");

    private final Path path;
    private final FileChannel channel;
    private RunRecord run;

    private DataFolder(Path path, FileChannel channel, RunRecord run) {
        this.path = path;
        this.channel = channel;
        this.run = run;
    }

    /** The folder asked for, else {@code MITHAQ_DATA}, else {@code .mithaq} in the user's home. */
    static Path choose(@Nullable Path asked, Map<String, String> environment, Path home) {
        String fromEnvironment = environment.getOrDefault("MITHAQ_DATA", "");
        Path chosen =
                asked != null ? asked : fromEnvironment.isBlank() ? home.resolve(".mithaq") : Path.of(fromEnvironment);
        return chosen.toAbsolutePath().normalize();
    }

    /**
     * Takes the folder, making it where there is none.
     *
     * @throws StandaloneProblem when another process has it, or when it is foreign, of a newer format, full or not
     *     writable
     */
    public static DataFolder open(Path path, Clock clock) {
        return open(path, clock, MINIMUM_FREE);
    }

    static DataFolder open(Path path, Clock clock, long minimumFree) {
        try {
            create(path);
            checkFormat(path);
            checkSpace(path, minimumFree);
            FileChannel channel = lock(path);
            var folder = new DataFolder(path, channel, RunRecord.starting(clock.instant()));
            AtomicFile.write(path.resolve(MARKER), FolderFormat.CURRENT.text());
            AtomicFile.write(folder.runFile(), folder.run.json());
            return folder;
        } catch (IOException e) {
            throw new StandaloneProblem(ExitCode.FOLDER_NOT_WRITABLE, e, path.toString(), e.toString());
        }
    }

    private static void create(Path path) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new StandaloneProblem(ExitCode.FOLDER_FOREIGN, path.toString());
        }
        if (!Files.exists(path)) {
            AtomicFile.createPrivateFolder(path);
        }
    }

    private static void checkFormat(Path path) throws IOException {
        Path marker = path.resolve(MARKER);
        if (Files.isRegularFile(marker)) {
            FolderFormat format = FolderFormat.read(marker)
                    .orElseThrow(() -> new StandaloneProblem(ExitCode.FOLDER_FOREIGN, path.toString()));
            if (format.version() > FolderFormat.CURRENT.version()) {
                throw new StandaloneProblem(
                        ExitCode.FOLDER_NEWER,
                        path.toString(),
                        String.valueOf(format.version()),
                        String.valueOf(FolderFormat.CURRENT.version()));
            }
            return;
        }
        try (var files = Files.list(path)) {
            if (files.anyMatch(file -> !NOT_FOREIGN.contains(String.valueOf(file.getFileName())))) {
                throw new StandaloneProblem(ExitCode.FOLDER_FOREIGN, path.toString());
            }
        }
    }

    private static void checkSpace(Path path, long minimumFree) throws IOException {
        long free = Files.getFileStore(path).getUsableSpace();
        if (free < minimumFree) {
            throw new StandaloneProblem(
                    ExitCode.FOLDER_FULL,
                    path.toString(),
                    String.valueOf(free >> 20),
                    String.valueOf(minimumFree >> 20));
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            String pid = RunRecord.read(path.resolve("run.json"))
                    .map(run -> String.valueOf(run.pid()))
                    .orElse("?");
            throw new StandaloneProblem(ExitCode.FOLDER_IN_USE, path.toString(), pid);
        }
        return channel;
    }

    public Path path() {
        return path;
    }

    Path log() {
        return path.resolve("log");
    }

    Path views() {
        return path.resolve("views");
    }

    Path keys() {
        return path.resolve(KEYS);
    }

    Path logFile() {
        return path.resolve("logs").resolve("mithaq.log");
    }

    private Path runFile() {
        return path.resolve("run.json");
    }

    /** Who uses the folder at {@code path}, or used it last if it ended without cleaning up. */
    static java.util.Optional<RunRecord> runOf(Path path) {
        return RunRecord.read(path.resolve("run.json"));
    }

    /** Notes where this process answers, for {@code mithaq status}. */
    void ready(String url, String kafka, String mongo) {
        run = run.ready(url, kafka, mongo);
        try {
            AtomicFile.write(runFile(), run.json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the folder back. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(runFile());
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
