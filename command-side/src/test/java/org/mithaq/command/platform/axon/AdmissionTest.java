package org.mithaq.command.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.campaigns.RecordElectionResult;
import org.mithaq.command.outreach.AssignContact;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.tasks.FollowUpTask;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.CoalitionEvent.CoalitionClosed;
import org.mithaq.events.CoalitionEvent.Preconditions;
import org.mithaq.events.CoalitionEvent.ReadinessAssessed;
import org.mithaq.events.CoalitionEvent.Retained;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.CommandId;
import org.mithaq.events.CommandStamp;
import org.mithaq.events.ElectionId;
import org.mithaq.events.Event;
import org.mithaq.events.Id;
import org.mithaq.events.Meta;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.TaskId;
import org.mithaq.events.Visibility;
import org.mithaq.text.Text;

class AdmissionTest {

    private static final Text TEXT = Text.of("نص", "text");
    private static final Actor ACTOR = new Actor(new PartyId(Id.next()), "director", new PersonId(Id.next()));
    private static final Command WORK = new FollowUpTask(new TaskId(Id.next()), TEXT);
    private static final Command CONTACT = new AssignContact(new PartyId(Id.next()), null);
    private static final Command CORRECTION =
            new RecordElectionResult(new ElectionId(Id.next()), 1, 1, 1, null, TEXT, TEXT);
    private static final Event BEGUN =
            new ReadinessAssessed(List.of(), new Preconditions(true, true, true), List.of(), Set.of());
    private static final Event ENDED = new CoalitionClosed(null, null, null, new Retained(null, null, null));

    @Test
    void aClosedCoalitionIsOnlyCorrected() {
        assertThat(fault(WORK, BEGUN)).isEmpty();
        assertThat(fault(WORK, BEGUN, ENDED)).contains(Fault.Kind.WRONG_STATE);
        assertThat(fault(CORRECTION, BEGUN, ENDED)).isEmpty();
    }

    @Test
    void aRecordIsClassifiedInTheCapacityThatItBelongsTo() {
        assertThat(fault(Visibility.ORG_PRIVATE, CONTACT, BEGUN)).isEmpty();
        assertThat(fault(Visibility.ORG_PRIVATE, WORK, BEGUN)).contains(Fault.Kind.BAD_INPUT);
        assertThat(fault(Visibility.MEMBERS, WORK, BEGUN)).isEmpty();
        assertThat(fault(Visibility.BODY, CONTACT, BEGUN)).contains(Fault.Kind.BAD_INPUT);
    }

    private static Optional<Fault.Kind> fault(Command command, Event... events) {
        return fault(null, command, events);
    }

    private static Optional<Fault.Kind> fault(@Nullable Visibility visibility, Command command, Event... events) {
        Meta meta = new Meta(ACTOR, ActingAs.ownOrganisation(), Instant.EPOCH, 0, null, List.of(), false, null);
        CoalitionState state = CoalitionState.EMPTY;
        for (Event event : events) {
            state = state.evolve(event, meta);
        }
        CommandRequest request = new CommandRequest(
                new CoalitionId(Id.next()),
                new CommandStamp(new CommandId(Id.next()), "digest"),
                "correlation",
                ACTOR,
                ActingAs.ownOrganisation(),
                null,
                null,
                visibility,
                false,
                null,
                false,
                command);
        return Admission.faultOf(request, state).map(Fault::kind);
    }
}
