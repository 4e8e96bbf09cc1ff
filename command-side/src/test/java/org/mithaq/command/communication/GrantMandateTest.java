package org.mithaq.command.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mithaq.command.Gathering.deciding;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.mandate;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.communication.Voice.TODAY;
import static org.mithaq.command.communication.Voice.TOPIC;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Motion;
import org.mithaq.command.Parties;
import org.mithaq.command.decisions.Resolution;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.MeetingKind;

class GrantMandateTest {

    private static final Resolution RESOLUTION =
            Motion.number(9).votes(17, 1, 1).put();
    private static final LocalDate UNTIL = TODAY.plusDays(90);

    @Test
    void grantsItFromTodayAndRecordsTheDecision() {
        deciding()
                .when(grant(RESOLUTION, party(19), null, UNTIL))
                .happens(
                        new MandateGranted(
                                mandate(1), decision(9), party(19), null, text("spokesperson"), TOPIC, TODAY, UNTIL),
                        Gathering.adopted(RESOLUTION, 2, DecisionKind.MANDATE, DecisionRule.SIMPLE_MAJORITY));
    }

    @Test
    void recordsOnlyTheDecisionWhenItIsNotAdopted() {
        assertThat(deciding()
                        .when(grant(Motion.number(9).votes(5, 8, 1).put(), party(19), null, UNTIL))
                        .accepted()
                        .events())
                .singleElement()
                .isInstanceOf(DecisionRecorded.class);
    }

    @Test
    void refusesABodyThatMayNotGrantIt() {
        deciding()
                .and(Gathering.opened(meeting(3), MeetingKind.EXECUTIVE, 21))
                .when(grant(Motion.number(9).in(meeting(3)).put(), party(19), null, UNTIL))
                .isRefusedBy("R-115", "R-116");
    }

    @Test
    void goesToMembersOnly() {
        deciding()
                .and(Parties.registered(30))
                .when(grant(RESOLUTION, party(30), null, UNTIL))
                .isImpossible(Fault.Kind.WRONG_STATE);
        deciding().when(grant(RESOLUTION, party(99), null, UNTIL)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void beginsTodayOrLaterAndEndsNotBefore() {
        deciding().when(grant(RESOLUTION, party(19), TODAY, TODAY)).isAcceptedDespite();
        deciding().when(grant(RESOLUTION, party(19), TODAY.minusDays(1), UNTIL)).isImpossible(Fault.Kind.BAD_INPUT);
        deciding().when(grant(RESOLUTION, party(19), null, TODAY.minusDays(1))).isImpossible(Fault.Kind.BAD_INPUT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grant(RESOLUTION, party(19), UNTIL, TODAY))
                .withMessageContaining("\"until\"");
    }

    @Test
    void endsWithinReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grant(RESOLUTION, party(19), null, LocalDate.MAX))
                .withMessageContaining("\"until\"");
    }

    @Test
    void cannotUseAnIdTwice() {
        Voice.mandated().when(grant(RESOLUTION, party(19), null, UNTIL)).isImpossible(Fault.Kind.ALREADY_EXISTS);
    }

    private static GrantMandate grant(Resolution resolution, PartyId to, @Nullable LocalDate from, LocalDate until) {
        return new GrantMandate(resolution, mandate(1), to, null, text("spokesperson"), TOPIC, from, until);
    }
}
