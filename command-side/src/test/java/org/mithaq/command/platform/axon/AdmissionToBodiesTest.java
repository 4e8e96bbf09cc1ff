package org.mithaq.command.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Scenario.NOW;
import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Parties;
import org.mithaq.command.bodies.JoinWorkingGroup;
import org.mithaq.command.bodies.SetCadence;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.BodyEvent.BodyDissolved;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.OfficerElected;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.BodyEvent.WorkingGroupJoined;
import org.mithaq.events.Event;
import org.mithaq.events.Meta;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Office;

/** Who may act for a body, and as its chair or deputy. */
class AdmissionToBodiesTest {

    private static final Command COMMAND = new SetCadence(body(5), 3, null);

    @Test
    void whoSitsInABodyActsForItWhileItWorks() {
        assertThat(admits(1, "delegate", ActingAs.body(body(5)))).isTrue();
        assertThat(admits(3, "delegate", ActingAs.body(body(5)))).isFalse();
        assertThat(admits(1, "delegate", ActingAs.body(body(9)))).isFalse();
        assertThat(admits(1, "delegate", ActingAs.body(body(5)), new BodyDissolved(body(5), text("over"))))
                .isFalse();
    }

    @Test
    void aChairAndADeputyHoldTheirOffice() {
        assertThat(admits(1, "chair", ActingAs.body(body(5)))).isTrue();
        assertThat(admits(1, "deputy", ActingAs.body(body(5)))).isFalse();
        assertThat(admits(2, "deputy", ActingAs.body(body(5)))).isTrue();
        assertThat(admits(1, "chair", ActingAs.coalition())).isTrue();
        assertThat(admits(3, "chair", ActingAs.coalition())).isFalse();
    }

    @Test
    void everyOrganisationHasAChairOfItsOwn() {
        assertThat(admits(3, "chair", ActingAs.ownOrganisation())).isTrue();
    }

    @Test
    void whoJoinedAWorkingGroupIsPartOfTheCoalition() {
        Event joined = new WorkingGroupJoined(body(6), party(77), person(77), null, null, true);
        assertThat(admits(77, "resident", ActingAs.ownOrganisation())).isFalse();
        assertThat(admits(77, "resident", ActingAs.ownOrganisation(), joined)).isTrue();
        assertThat(admits(77, "resident", ActingAs.body(body(6)), joined)).isTrue();
        assertThat(admitted(
                        new JoinWorkingGroup(body(6), null, null, false), 77, "resident", ActingAs.ownOrganisation()))
                .isTrue();
    }

    private static boolean admits(int number, String role, ActingAs actingAs, Event... more) {
        return admitted(COMMAND, number, role, actingAs, more);
    }

    private static boolean admitted(Command command, int number, String role, ActingAs actingAs, Event... more) {
        Context context = new Context(new Actor(party(number), role, person(number)), actingAs, NOW, null, false, null);
        Meta meta = new Meta(context.actor(), actingAs, NOW, 1, null, List.of(), false, null);
        CoalitionState state = CoalitionState.EMPTY;
        for (Event event : Stream.concat(began(), Stream.of(more)).toList()) {
            state = state.evolve(event, meta);
        }
        return Admitted.fault(command, context, state).isEmpty();
    }

    private static Stream<Event> began() {
        return Stream.of(
                Parties.registered(1),
                Parties.registered(2),
                Parties.registered(3),
                Parties.admitted(1),
                Parties.admitted(2),
                Parties.admitted(3),
                new BodyEstablished(body(5), BodyKind.BOARD, text("board"), null, null, false),
                new BodyEstablished(body(6), BodyKind.WORKING_GROUP, text("group"), party(2), null, false),
                new BodySeated(
                        body(5), List.of(new Seat(party(1), null, null), new Seat(party(2), null, null)), null, 0),
                elected(Office.CHAIR, 1),
                elected(Office.DEPUTY, 2));
    }

    private static OfficerElected elected(Office office, int number) {
        return new OfficerElected(body(5), office, party(number), person(number), null, null, LocalDate.of(2027, 3, 1));
    }
}
