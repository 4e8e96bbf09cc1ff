package org.mithaq.command.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.platform.log.LogFixture.event;
import static org.mithaq.command.platform.log.LogFixture.events;
import static org.mithaq.command.platform.log.LogFixture.sequences;
import static org.mithaq.command.platform.log.LogFixture.upTo;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.command.platform.log.index.CommandSpan;
import org.mithaq.command.platform.log.index.StoredEvent;
import org.mithaq.embedded.EmbeddedMongo;

class IndexOfTheLogTest {

    private final LogFixture log = LogFixture.fresh();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void theRebuiltIndexEqualsTheLogByteForByte() {
        KafkaEventStorageEngine first = log.writer();
        fill(first);
        LogFixture.awaitIndexed(first);
        Map<String, Document> before = contents();
        first.close();
        log.database.drop();

        KafkaEventStorageEngine second = log.writer();
        LogFixture.awaitIndexed(second);
        assertThat(contents()).isEqualTo(before);
        List<StoredEvent> stored = log.committed();
        for (StoredEvent event : stored) {
            Document indexed =
                    Objects.requireNonNull(before.get("log %s/%012d".formatted(event.aggregateId(), event.sequence())));
            assertThat(indexed.get("value", Binary.class).getData()).isEqualTo(event.value());
            assertThat(indexed.getLong("offset")).isEqualTo(event.offset());
        }
        assertThat(before.keySet().stream().filter(id -> id.startsWith("log "))).hasSize(stored.size());
    }

    @Test
    void anIndexDroppedUnderARunningWriterIsRebuiltAndNothingIsAppendedMeanwhile() {
        KafkaEventStorageEngine engine = log.writer();
        fill(engine);
        LogFixture.awaitIndexed(engine);
        engine.close();
        KafkaEventStorageEngine forgetful = log.writer();
        log.database.drop();
        assertThatThrownBy(() -> forgetful.appendEvents(event("a", 0))).isInstanceOf(LogUnavailableException.class);
        LogFixture.await(() -> forgetful.state() == LogState.ACCEPTING);
        assertThat(sequences(forgetful, "a")).isEqualTo(upTo(1199));
        forgetful.appendEvents(event("a", 1200));
        assertThat(log.committed()).hasSize(1204);
    }

    @Test
    void anIndexOfAnotherLogIsNotUsed() {
        KafkaEventStorageEngine first = log.writer();
        fill(first);
        LogFixture.awaitIndexed(first);
        first.close();
        try (LogFixture other = new LogFixture(log.settings.withTopic(log.settings.topic() + "-2"), log.database)) {
            KafkaEventStorageEngine second = other.writer();
            assertThat(sequences(second, "a")).isEmpty();
            second.appendEvents(event("a", 0));
            assertThat(sequences(second, "a")).isEqualTo(upTo(0));
        }
    }

    @Test
    void anIndexAheadOfItsLogIsNotUsed() {
        KafkaEventStorageEngine first = log.writer();
        first.appendEvents(event("a", 0));
        LogFixture.awaitIndexed(first);
        first.close();
        log.database
                .getCollection("positions")
                .updateOne(new Document("_id", "partition-0"), new Document("$set", new Document("offset", 999L)));
        log.database
                .getCollection("heads")
                .updateOne(new Document("_id", "a"), new Document("$set", new Document("last", 77L)));
        KafkaEventStorageEngine second = log.writer();
        second.appendEvents(event("a", 1));
        assertThat(sequences(second, "a")).isEqualTo(upTo(1));
    }

    @Test
    void appendsGoOnWhileTheIndexCannotBeWritten() {
        AtomicBoolean unreachable = new AtomicBoolean();
        KafkaEventStorageEngine engine = log.writer(step -> {
            if (step == CommitStep.BEFORE_INDEX && unreachable.get()) {
                throw new MongoException("on purpose");
            }
        });
        engine.appendEvents(events("a", 0, 9));
        LogFixture.awaitIndexed(engine);
        unreachable.set(true);
        engine.appendEvents(events("a", 10, 19));
        LogFixture.await(() -> engine.state() == LogState.INDEX_BEHIND);
        engine.appendEvents(events("a", 20, 29));
        assertThat(sequences(engine, "a")).isEqualTo(upTo(29));
        assertThat(engine.findCommand("a", "command-25")).contains(new CommandSpan(25, 25));
        assertThat(engine.health().indexLag()).isEqualTo(20);
        unreachable.set(false);
        LogFixture.awaitIndexed(engine);
        assertThat(engine.state()).isEqualTo(LogState.ACCEPTING);
        assertThat(sequences(engine, "a")).isEqualTo(upTo(29));
    }

    @Test
    void appendsWaitWhenTheTailIsFull() {
        AtomicBoolean unreachable = new AtomicBoolean(true);
        KafkaEventStorageEngine engine = log.standby(
                log.settings
                        .withMemory(new LogSettings.MemoryLimits(10, 1 << 20, 10))
                        .withCommitTimeout(Duration.ofSeconds(5)),
                step -> {
                    if (step == CommitStep.BEFORE_INDEX && unreachable.get()) {
                        throw new MongoException("on purpose");
                    }
                });
        engine.takeOver();
        engine.appendEvents(events("a", 0, 10));
        assertThatThrownBy(() -> engine.appendEvents(event("a", 11))).isInstanceOf(LogUnavailableException.class);
        unreachable.set(false);
        LogFixture.awaitIndexed(engine);
        engine.appendEvents(event("a", 11));
        assertThat(sequences(engine, "a")).isEqualTo(upTo(11));
    }

    @Test
    void aCoalitionWhoseEndIsUnknownIsNotAppendedToWithoutTheIndex() {
        try (EmbeddedMongo mongo = EmbeddedMongo.toBeCutOff();
                LogFixture own = new LogFixture(log.settings, mongo.database("log"))) {
            KafkaEventStorageEngine engine = own.writer();
            engine.appendEvents(event("known", 0));
            LogFixture.awaitIndexed(engine);
            mongo.cutOff();
            engine.appendEvents(event("known", 1));
            assertThatThrownBy(() -> engine.appendEvents(event("new", 0))).isInstanceOf(LogUnavailableException.class);
            LogFixture.await(() -> engine.state() == LogState.INDEX_BEHIND);
        }
        KafkaEventStorageEngine next = log.writer();
        assertThat(sequences(next, "known")).isEqualTo(upTo(1));
    }

    @Test
    void forgottenHeadsAreFoundInTheIndex() {
        LogSettings forgetful = log.settings.withMemory(new LogSettings.MemoryLimits(1_000, 1 << 20, 3));
        KafkaEventStorageEngine engine = log.standby(forgetful, CommitStep.Listener.NONE);
        engine.takeOver();
        for (long first = 0; first < 180; first += 60) {
            for (int coalition = 0; coalition < 20; coalition++) {
                engine.appendEvents(events("coalition-" + coalition, first, first + 59));
            }
            LogFixture.awaitIndexed(engine);
        }
        for (int coalition = 0; coalition < 20; coalition++) {
            assertThat(engine.lastSequenceNumberFor("coalition-" + coalition)).contains(179L);
        }
        engine.close();
        log.database.drop();
        KafkaEventStorageEngine rebuilding = log.standby(forgetful, CommitStep.Listener.NONE);
        rebuilding.takeOver();
        rebuilding.appendEvents(event("coalition-7", 180));
        assertThat(sequences(rebuilding, "coalition-7")).isEqualTo(upTo(180));
    }

    @Test
    void findsTheEventsOfACommandInTheTailAndInTheIndex() {
        KafkaEventStorageEngine engine = log.writer();
        engine.appendEvents(event("a", 0, "one"), event("a", 1, "two"), event("a", 2, "two"), event("a", 3, "three"));
        assertThat(engine.findCommand("a", "two")).contains(new CommandSpan(1, 2));
        LogFixture.awaitIndexed(engine);
        assertThat(engine.findCommands("a", List.of("one", "two", "four")))
                .isEqualTo(Map.of("one", new CommandSpan(0, 0), "two", new CommandSpan(1, 2)));
        assertThat(engine.findCommand("b", "one")).isEmpty();
        engine.close();
        assertThat(log.writer().findCommand("a", "two")).contains(new CommandSpan(1, 2));
    }

    private static void fill(KafkaEventStorageEngine engine) {
        for (int i = 0; i < 1200; i += 300) {
            engine.appendEvents(events("a", i, i + 299));
        }
        engine.appendEvents(events("b", 0, 2));
    }

    private Map<String, Document> contents() {
        Map<String, Document> contents = new HashMap<>();
        for (String name : List.of("log", "commands", "heads")) {
            log.database
                    .getCollection(name)
                    .find()
                    .forEach(document -> contents.put(name + " " + document.getString("_id"), document));
        }
        return contents;
    }
}
