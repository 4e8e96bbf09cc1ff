package org.mithaq.stories;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A Java process of its own, with a small heap, on a machine that is set to Syrian Arabic; it ends with the test. */
final class Child implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final Path output;

    private Child(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * Starts it; what it prints goes to the file {@code output}.
     *
     * @param classPath as {@code java -cp} takes it
     */
    static Child start(Path output, String classPath, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.language=ar",
                "-Duser.country=SY",
                "-cp",
                classPath,
                main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Child(process, output);
    }

    /** The class path of this process without the modules of those classes. */
    static String classPathWithout(Class<?>... types) {
        List<Path> left = Arrays.stream(types).map(Child::placeOf).toList();
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(element -> !left.contains(Path.of(element)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path placeOf(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    long pid() {
        return process.pid();
    }

    /** Waits until something is there; what the process printed is told when it ends before, or takes too long. */
    <T> T await(String what, Supplier<Optional<T>> found) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Optional<T> value = found.get();
        while (value.isEmpty()) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                throw new AssertionError("no " + what + " of " + process + ":\n" + printed());
            }
            value = found.get();
        }
        return value.get();
    }

    /** Waits until something was printed, and returns the first group of the pattern. */
    String awaitPrinted(Pattern pattern) throws InterruptedException {
        return await(
                pattern.pattern(),
                () -> pattern.matcher(printed()).results().findFirst().map((MatchResult line) -> line.group(1)));
    }

    /** Ends it without a chance to do anything more. */
    void kill() {
        process.destroyForcibly();
    }

    /** Whether it ended, or ends now. */
    boolean ended() throws InterruptedException {
        return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private String printed() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
