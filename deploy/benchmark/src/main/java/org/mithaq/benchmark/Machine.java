package org.mithaq.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.utils.AppInfoParser;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.SpringBootVersion;

/** What the figures were measured on. */
final class Machine {

    private Machine() {}

    static List<String> description() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return List.of(
                line("when", Clock.systemUTC().instant().toString()),
                line("revision", revision()),
                line(
                        "machine",
                        "%s %s %s, %d processors, %d MiB of memory, load average %.1f"
                                .formatted(
                                        system.getName(),
                                        system.getVersion(),
                                        system.getArch(),
                                        system.getAvailableProcessors(),
                                        system.getTotalMemorySize() >> 20,
                                        system.getSystemLoadAverage())),
                line("disk", disk()),
                line(
                        "Java",
                        "%s %s, heap up to %d MiB, %s"
                                .formatted(
                                        System.getProperty("java.vm.name"),
                                        Runtime.version(),
                                        Runtime.getRuntime().maxMemory() >> 20,
                                        ManagementFactory.getGarbageCollectorMXBeans()
                                                .getFirst()
                                                .getName())),
                line(
                        "versions",
                        "Kafka %s, Axon %s, Spring Boot %s"
                                .formatted(
                                        AppInfoParser.getVersion(),
                                        version(EventStore.class),
                                        SpringBootVersion.getVersion())),
                line("set-up", "broker, MongoDB server, product and clients in one process; fsync for each append"));
    }

    private static String line(String name, String value) {
        return String.format(Locale.ROOT, "%-9s %s", name, value);
    }

    private static String version(Class<?> type) {
        return String.valueOf(type.getPackage().getImplementationVersion());
    }

    private static String disk() {
        try {
            return Files.getFileStore(Path.of(System.getProperty("java.io.tmpdir")))
                    .type();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As git describes it; a folder without git, or a machine without it, is "unknown". */
    private static String revision() {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--abbrev=12")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String text = git.inputReader().readLine();
            return git.waitFor(10, TimeUnit.SECONDS) && git.exitValue() == 0 && text != null ? text : "unknown";
        } catch (IOException e) {
            return "unknown";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }
}
