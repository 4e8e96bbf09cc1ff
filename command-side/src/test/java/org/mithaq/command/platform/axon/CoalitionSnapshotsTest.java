package org.mithaq.command.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Scenario.conflict;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.mandate;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.publication;
import static org.mithaq.command.Scenario.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gatherings;
import org.mithaq.command.Scenario;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.ActingAs;
import org.mithaq.events.CommandId;
import org.mithaq.events.CommandStamp;
import org.mithaq.events.CommunicationEvent.ItemPublished;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.ConflictEvent.ConflictOpened;
import org.mithaq.events.ConflictEvent.Intermediary;
import org.mithaq.events.ConflictEvent.MediatorAppointed;
import org.mithaq.events.Event;
import org.mithaq.events.Id;
import org.mithaq.events.MeetingEvent.MinutesCirculated;
import org.mithaq.events.Meta;
import org.mithaq.events.Vocabulary.ConflictStage;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.PublicationKind;

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
    void keepsConflictsMandatesAndMinutes() {
        LocalDate day = LocalDate.parse("2026-03-31");
        Meta meta = new Meta(Scenario.ACTOR, ActingAs.coalition(), Scenario.NOW, 0, null, List.of(), false, null);
        CoalitionState state = CoalitionState.EMPTY;
        for (Event event : List.of(
                new ConflictOpened(
                        conflict(1),
                        1,
                        List.of(party(14), party(20)),
                        text("rivalry"),
                        null,
                        List.of(ConflictStage.TALKS, ConflictStage.MEDIATOR),
                        List.of(),
                        ConflictStage.TALKS,
                        day,
                        List.of()),
                new MediatorAppointed(
                        conflict(1), new Intermediary(person(60), null, text("facilitator")), List.of(), day),
                new MandateGranted(mandate(1), decision(9), party(19), null, null, text("topic"), day, day),
                new ItemPublished(publication(1), PublicationKind.NEWS, text("news"), null, null, List.of()),
                Gatherings.scheduled(MeetingKind.PLENARY, Scenario.NOW),
                Gatherings.opened(1),
                Gatherings.closed(),
                new MinutesCirculated(meeting(1), List.of(party(1)), List.of()))) {
            state = state.evolve(event, meta);
        }
        Coalition coalition = new Coalition(new CoalitionSnapshot(ID, state, CommandHistory.empty(), Scenario.NOW, 8));
        CoalitionState kept = state;
        assertThat(snapshots.decode(snapshots.encode(message(coalition)))).hasValueSatisfying(message -> assertThat(
                        ((Coalition) message.getPayload()).snapshot().state())
                .isEqualTo(kept));
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
