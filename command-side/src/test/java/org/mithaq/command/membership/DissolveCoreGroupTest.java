package org.mithaq.command.membership;

import static org.mithaq.command.Gatherings.closed;
import static org.mithaq.command.Gatherings.opened;
import static org.mithaq.command.Gatherings.scheduled;
import static org.mithaq.command.Parties.COORDINATOR;
import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Parties.coordinatorAssigned;
import static org.mithaq.command.Parties.coreGroup;
import static org.mithaq.command.Parties.registered;
import static org.mithaq.command.Scenario.NOW;
import static org.mithaq.command.Scenario.body;

import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.ActingAs;
import org.mithaq.events.MembershipEvent.CoreGroupDissolved;
import org.mithaq.events.Vocabulary.MeetingKind;

class DissolveCoreGroupTest {

    @Test
    void theGroupEndsOnceTheFirstMeetingHasClosed() {
        afterMeeting(MeetingKind.FIRST).when(new DissolveCoreGroup()).happens(new CoreGroupDissolved(body(1)));
    }

    @Test
    void theCoordinatorMayEndItToo() {
        afterMeeting(MeetingKind.FIRST)
                .and(coordinatorAssigned())
                .actor(COORDINATOR, ActingAs.coalition())
                .when(new DissolveCoreGroup())
                .happens(new CoreGroupDissolved(body(1)));
    }

    @Test
    void refusesBeforeTheFirstMeeting() {
        group().when(new DissolveCoreGroup()).isRefusedBy("R-020");
    }

    @Test
    void refusesWhileTheFirstMeetingGoesOn() {
        group().and(scheduled(MeetingKind.FIRST, NOW), opened())
                .when(new DissolveCoreGroup())
                .isRefusedBy("R-020");
    }

    @Test
    void anotherMeetingIsNotTheFirst() {
        afterMeeting(MeetingKind.INTRO).when(new DissolveCoreGroup()).isRefusedBy("R-020");
    }

    @Test
    void nobodyElseEndsIt() {
        by(5, afterMeeting(MeetingKind.FIRST)).when(new DissolveCoreGroup()).isImpossible(Fault.Kind.NOT_ALLOWED);
    }

    @Test
    void cannotEndItTwice() {
        afterMeeting(MeetingKind.FIRST)
                .and(new CoreGroupDissolved(body(1)))
                .when(new DissolveCoreGroup())
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    private static Scenario group() {
        return Scenario.given(registered(1), registered(2), registered(5), coreGroup(1, 2));
    }

    private static Scenario afterMeeting(MeetingKind kind) {
        return group().and(scheduled(kind, NOW), opened(), closed());
    }
}
