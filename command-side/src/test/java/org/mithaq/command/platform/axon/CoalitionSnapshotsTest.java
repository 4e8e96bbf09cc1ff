package org.mithaq.command.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CommandId;
import org.mithaq.events.CommandStamp;
import org.mithaq.events.Id;

class CoalitionSnapshotsTest {

    private static final String ID = "00000000-0000-7000-8000-000000000001";

    private final CoalitionSnapshots snapshots = new CoalitionSnapshots();

    @Test
    void readsWhatItWrote() {
        CommandHistory history = CommandHistory.empty();
        for (int i = 1; i <= CommandHistory.KEPT + 5; i++) {
            history.note(new CommandStamp(new CommandId(Id.next()), "digest" + i), i);
        }
        Coalition coalition = new Coalition(new CoalitionSnapshot(
                ID, CoalitionState.EMPTY, history, Instant.parse("2026-03-01T09:00:00Z"), CommandHistory.KEPT + 5));
        Optional<DomainEventMessage<?>> read = snapshots.decode(snapshots.encode(message(coalition)));
        assertThat(read).hasValueSatisfying(message -> {
            Coalition again = (Coalition) message.getPayload();
            assertThat(message.getSequenceNumber()).isEqualTo(CommandHistory.KEPT + 4);
            assertThat(again.snapshot().state()).isEqualTo(CoalitionState.EMPTY);
            assertThat(again.snapshot().history().storedRecent()).isEqualTo(history.storedRecent());
            assertThat(again.snapshot().latest()).isEqualTo(coalition.snapshot().latest());
        });
    }

    @Test
    void passesOverWhatItCannotRead() {
        assertThat(snapshots.decode(new byte[] {1, 2, 3})).isEmpty();
    }

    @Test
    void seesAnotherShape() {
        record Inner(int one) {}
        record InnerMore(int one, int two) {}
        record Outer(List<Map<String, Inner>> parts) {}
        record OuterMore(List<Map<String, InnerMore>> parts) {}
        assertThat(StateShape.of(Outer.class)).isEqualTo(StateShape.of(Outer.class));
        assertThat(StateShape.of(Inner.class)).isNotEqualTo(StateShape.of(InnerMore.class));
        assertThat(StateShape.of(Outer.class)).isNotEqualTo(StateShape.of(OuterMore.class));
    }

    private static DomainEventMessage<?> message(Coalition coalition) {
        return new GenericDomainEventMessage<>("Coalition", ID, coalition.sequence() - 1, coalition.snapshot());
    }
}
