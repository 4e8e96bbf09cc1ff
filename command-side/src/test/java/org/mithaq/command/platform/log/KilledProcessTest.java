package org.mithaq.command.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mithaq.command.platform.log.index.StoredEvent;
import org.mithaq.embedded.EmbeddedMongo;

/** A writer process is killed at each step of an append; another one carries on. */
class KilledProcessTest {

    private final LogFixture log = LogFixture.fresh();

    @AfterEach
    void close() {
        log.close();
    }

    @ParameterizedTest
    @EnumSource(CommitStep.class)
    void everythingAcknowledgedIsThereAndNothingInPart(CommitStep step) throws Exception {
        Map<String, Long> acknowledged = killedAt(step);

        KafkaEventStorageEngine next = log.writer();
        Map<String, List<Long>> stored = new HashMap<>();
        for (StoredEvent event : log.committed()) {
            stored.computeIfAbsent(event.aggregateId(), id -> new ArrayList<>()).add(event.sequence());
        }
        assertThat(acknowledged).isNotEmpty();
        assertThat(stored.keySet()).containsAll(acknowledged.keySet());
        stored.forEach((coalition, sequences) -> {
            long told = acknowledged.getOrDefault(coalition, 0L);
            assertThat((long) sequences.size())
                    .as("what was told, and at most one append that was stored before its caller could tell")
                    .isBetween(told, told + Victim.EVENTS);
            assertThat(sequences).isEqualTo(LogFixture.upTo(sequences.size() - 1L));
            assertThat(sequences.size() % Victim.EVENTS).isZero();
            assertThat(LogFixture.sequences(next, coalition)).isEqualTo(sequences);
            next.appendEvents(LogFixture.event(coalition, sequences.size()));
        });
    }

    /** The number of events of each coalition of which the process was told that they are stored. */
    private Map<String, Long> killedAt(CommitStep step) throws IOException, InterruptedException {
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        log.settings.bootstrapServers(),
                        log.settings.topic(),
                        EmbeddedMongo.shared().connectionString(),
                        log.database.getName(),
                        step.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<String, Long> acknowledged = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            boolean reached = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ");
                if (words[0].equals("STORED")) {
                    acknowledged.put(words[1], Long.parseLong(words[2]));
                } else if (words[0].equals("REACHED") && !reached) {
                    reached = true;
                    victim.toHandle().destroyForcibly(); // which leaves what it wrote to be read
                }
            }
            assertThat(reached).as("the process came to the step").isTrue();
        } finally {
            victim.destroyForcibly().waitFor();
        }
        return acknowledged;
    }
}
