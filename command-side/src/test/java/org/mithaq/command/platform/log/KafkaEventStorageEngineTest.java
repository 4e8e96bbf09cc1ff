package org.mithaq.command.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.AGGREGATE;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvent;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvents;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngineTest;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Axon's own test kit for storage engines, all of it, and the cases of its {@code AbstractEventStorageEngineTest} that are
 * not about that class. Of those, {@code storeDuplicateEventWithoutExceptionResolver} does not apply: it switches off the
 * recognition of duplicates, which here is no matter of configuration. Upcasting and snapshot filters are the codecs'.
 *
 * <p>The kit's tests of tokens append events of random aggregates with sequences above 0, which this log refuses: sequences
 * are dense. {@link FirstOfItsAggregate} gives those events sequence 0, and they are otherwise as they are.
 */
class KafkaEventStorageEngineTest extends EventStorageEngineTest {

    private final LogFixture log = LogFixture.fresh();
    private final KafkaEventStorageEngine engine = log.writer();

    @BeforeEach
    void test() {
        setTestSubject(new FirstOfItsAggregate(engine));
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void refusesAnEventIdThatIsUsedTwiceForFirstEvents() {
        assertThatThrownBy(() ->
                        engine.appendEvents(createEvent("id", AGGREGATE, 0), createEvent("id", "otherAggregate", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(log.committed()).isEmpty();
    }

    @Test
    void refusesAnEventIdThatIsUsedTwiceForLaterEvents() {
        assertThatThrownBy(() ->
                        engine.appendEvents(createEvent("id", AGGREGATE, 1), createEvent("id", "otherAggregate", 1)))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void refusesASecondFirstEvent() {
        assertThatThrownBy(() -> engine.appendEvents(createEvent(0), createEvent(0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        engine.appendEvents(createEvent(0));
        assertThatThrownBy(() -> engine.appendEvents(createEvent(0)))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void refusesASequenceTwiceAndASequenceTooHigh() {
        engine.appendEvents(createEvents(2));
        assertThatThrownBy(() -> engine.appendEvents(createEvent(1))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> engine.appendEvents(createEvent(3))).isInstanceOf(ConcurrencyException.class);
        engine.appendEvents(createEvent(2));
        assertThat(LogFixture.sequences(engine, AGGREGATE)).isEqualTo(LogFixture.upTo(2));
    }

    @Test
    void readsOneStoredEventAsTwoWhenTheCodecSaysSo() {
        TextCodec splitting = new TextCodec() {
            @Override
            public List<DomainEventMessage<?>> decodeAll(byte[] value) {
                return List.of(decode(value), decode(value));
            }
        };
        engine.appendEvents(createEvents(4));
        engine.close();
        try (var upcasting = new KafkaEventStorageEngine(
                log.settings, splitting, splitting.snapshots(true), log.database, new SimpleMeterRegistry())) {
            upcasting.takeOver();
            var stream = upcasting.readEvents(AGGREGATE);
            var sequences =
                    stream.asStream().map(DomainEventMessage::getSequenceNumber).collect(Collectors.toList());
            assertThat(sequences).containsExactly(0L, 0L, 1L, 1L, 2L, 2L, 3L, 3L);
            assertThat(stream.getLastSequenceNumber()).isEqualTo(3);
        }
    }

    @Test
    void findsNoSnapshotThatTheCodecNoLongerUses() {
        engine.storeSnapshot(createEvent(1));
        assertThat(engine.readSnapshot(AGGREGATE)).isPresent();
        engine.close();
        try (var rejecting = new KafkaEventStorageEngine(
                log.settings, log.codec, log.codec.snapshots(false), log.database, new SimpleMeterRegistry())) {
            rejecting.takeOver();
            assertThat(rejecting.readSnapshot(AGGREGATE)).isEmpty();
        }
    }
}
