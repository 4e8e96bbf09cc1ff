package org.mithaq.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.standalone.MithaqCli;
import org.mithaq.standalone.importing.ImportException;
import org.mithaq.stories.LogOfRecord.Entry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The reference story told to a process that is killed on the way, started again on the same folder and told the story
 * from its beginning. The moments come from a seed: {@code -Dmithaq.seed=…} repeats a run.
 */
class KilledImportTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int KILLS = 3;
    private static final int LATEST_MICROSECONDS = 6_000;

    /** What an uninterrupted telling leaves behind. */
    private static List<Entry> whole = List.of();

    private static List<String> commands = List.of();

    @TempDir
    private Path temp;

    @BeforeAll
    static void theStoryIsTold() {
        whole = Played.once().log();
        commands = commands(whole);
    }

    @Test
    void nothingAcknowledgedIsLostAndNothingIsThereTwice() throws Exception {
        long seed = Long.getLong("mithaq.seed", System.nanoTime());
        Random random = new Random(seed);
        int acknowledged = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            // each kill in a later part of the story than the one before
            int part = commands.size() / (KILLS + 1);
            Kill next = new Kill(seed, kill, part * kill - random.nextInt(part), random.nextInt(LATEST_MICROSECONDS));
            try (Child child = start()) {
                assertPart(next, log(child), acknowledged);
                acknowledged = Math.max(acknowledged, acknowledgedUntil(next, child));
            }
        }
        try (Child child = start()) {
            Kill none = new Kill(seed, KILLS + 1, commands.size(), 0);
            assertPart(none, log(child), acknowledged);
            StoryFile.play(address(child), data(), done -> {});

            ReferenceStory.assertLog(log(child));
            assertThat(timeless(log(child))).as("%s", none).isEqualTo(timeless(whole));
        }
    }

    /** A moment: that long after so many commands were answered. */
    private record Kill(long seed, int number, int afterCommands, int microseconds) {}

    /** How many commands were answered before the process was dead. */
    private int acknowledgedUntil(Kill kill, Child child) throws InterruptedException {
        AtomicInteger answered = new AtomicInteger();
        try {
            StoryFile.play(address(child), data(), done -> {
                answered.set(done);
                if (done == kill.afterCommands()) {
                    CompletableFuture.delayedExecutor(kill.microseconds(), TimeUnit.MICROSECONDS)
                            .execute(child::kill);
                }
            });
        } catch (ImportException broken) {
            assertThat(child.ended()).as("killed, and not: " + broken.reason()).isTrue();
            assertThat(answered.get()).isGreaterThanOrEqualTo(kill.afterCommands());
            return answered.get();
        }
        throw new AssertionError("the story ended before " + kill);
    }

    /** Everything that was acknowledged is there once, and of the command under way all or nothing. */
    private static void assertPart(Kill after, List<Entry> log, int acknowledged) {
        assertThat(timeless(log)).as("before %s", after).isEqualTo(timeless(whole.subList(0, log.size())));
        int told = commands(log).size();
        assertThat(told).as("before %s", after).isBetween(acknowledged, acknowledged + 1);
        assertThat(commands(whole.subList(log.size(), whole.size())))
                .as("the last command is there with all its events, before %s", after)
                .isEqualTo(commands.subList(told, commands.size()));
    }

    private Child start() throws IOException {
        return Child.start(
                temp.resolve("printed"),
                System.getProperty("java.class.path"),
                MithaqCli.class,
                "start",
                "--data",
                data().toString(),
                "--port",
                "0");
    }

    private URI address(Child child) throws InterruptedException {
        return URI.create(ready(child, "url"));
    }

    private List<Entry> log(Child child) throws InterruptedException {
        return LogOfRecord.read(ready(child, "kafka"));
    }

    /** What the process says of itself in its data folder when it is ready. */
    private String ready(Child child, String field) throws InterruptedException {
        return child.await(field, () -> run().filter(run -> run.path("pid").asLong() == child.pid())
                .map(run -> run.path(field).asString(""))
                .filter(value -> !value.isEmpty()));
    }

    private Optional<JsonNode> run() {
        Path file = data().resolve("run.json");
        try {
            return Files.exists(file) ? Optional.of(JSON.readTree(file.toFile())) : Optional.empty();
        } catch (JacksonException halfWritten) {
            return Optional.empty();
        }
    }

    private Path data() {
        return temp.resolve("data");
    }

    private static List<String> commands(List<Entry> log) {
        return log.stream().map(entry -> entry.text("commandid")).distinct().toList();
    }

    /** The records without what differs from one telling to the next. */
    private static List<ObjectNode> timeless(List<Entry> log) {
        return log.stream()
                .map(entry -> ((ObjectNode) entry.event().deepCopy()).without(List.of("id", "time")))
                .toList();
    }
}
