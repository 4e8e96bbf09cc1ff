package org.mithaq.command.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.embedded.EmbeddedBroker;
import org.mithaq.embedded.EmbeddedMongo;

class PartitionsTest {

    private final LogFixture log = new LogFixture(
            LogSettings.to(EmbeddedBroker.shared().bootstrapServers())
                    .withTopic("log-" + UUID.randomUUID())
                    .withPartitions(3),
            EmbeddedMongo.shared().database("log-" + UUID.randomUUID()));
    private final List<String> coalitions =
            IntStream.range(0, 12).mapToObj(number -> "coalition-" + number).toList();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void aLogOfSeveralPartitionsIsRestartedAndReadFromAToken() {
        KafkaEventStorageEngine first = log.writer();
        coalitions.forEach(coalition -> first.appendEvents(LogFixture.events(coalition, 0, 4)));
        first.close();
        KafkaEventStorageEngine second = log.writer();
        coalitions.forEach(
                coalition -> assertThat(LogFixture.sequences(second, coalition)).isEqualTo(LogFixture.upTo(4)));
        List<? extends TrackedEventMessage<?>> all =
                second.readEvents(null, false).toList();
        assertThat(all).hasSize(60);
        assertThat(second.readEvents(Objects.requireNonNull(all.get(40).trackingToken()), false)
                        .map(EventMessage::getIdentifier))
                .hasSize(19)
                .doesNotContainAnyElementsOf(all.subList(0, 41).stream()
                        .map(EventMessage::getIdentifier)
                        .toList());
    }

    @Test
    void anAppendToTwoPartitionsIsRefused() {
        KafkaEventStorageEngine engine = log.writer();
        List<EventMessage<?>> everywhere = coalitions.stream()
                .<EventMessage<?>>map(coalition -> LogFixture.event(coalition, 0))
                .toList();
        assertThatThrownBy(() -> engine.appendEvents(everywhere)).isInstanceOf(IllegalArgumentException.class);
        assertThat(log.committed()).isEmpty();
    }

    @Test
    void tokensAreComparedPartitionByPartition() {
        LogToken one = new LogToken(Map.of(0, 5L, 1, 2L));
        LogToken other = new LogToken(Map.of(1, 3L, 2, 1L));
        assertThat(one.covers(other)).isFalse();
        assertThat(one.upperBound(other)).isEqualTo(new LogToken(Map.of(0, 5L, 1, 3L, 2, 1L)));
        assertThat(one.upperBound(other).covers(one)).isTrue();
        assertThat(one.covers(one.lowerBound(other))).isTrue();
        assertThat(other.covers(one.lowerBound(other))).isTrue();
    }
}
