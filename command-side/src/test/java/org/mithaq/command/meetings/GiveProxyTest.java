package org.mithaq.command.meetings;

import static org.mithaq.command.Gathering.MEMBERS;
import static org.mithaq.command.Gathering.charter;
import static org.mithaq.command.Gathering.chartered;
import static org.mithaq.command.Gathering.opened;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.AttendeeArrived;
import org.mithaq.events.MeetingEvent.AttendeeLeft;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingEvent.ProxyEnded;
import org.mithaq.events.MeetingEvent.ProxyGiven;
import org.mithaq.events.MeetingEvent.QuorumConfirmed;
import org.mithaq.events.MeetingEvent.QuorumMissing;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.ProxyEnd;

class GiveProxyTest {

    @Test
    void aPartyThatIsAbsentGivesItsVoteToOneThatIsPresent() {
        by(12, allowing(1)).when(to(1)).happens(new ProxyGiven(meeting(3), party(12), party(1)));
    }

    @Test
    void nobodyDoesUnlessTheCharterAllowsIt() {
        by(12, opened(Map.of())).when(to(1)).isRefusedBy("R-108");
    }

    @Test
    void nobodyHoldsMoreThanTheCharterAllows() {
        by(13, allowing(1).and(given(12, 1))).when(to(1)).isRefusedBy("R-108");
        by(13, allowing(1).and(given(12, 1))).when(to(2)).isAcceptedDespite();
        by(13, allowing(2).and(given(12, 1))).when(to(1)).isAcceptedDespite();
    }

    @Test
    void givesItOnceAndOnlyWhileAbsent() {
        by(12, allowing(2).and(given(12, 1))).when(to(2)).isImpossible(Fault.Kind.WRONG_STATE);
        by(2, allowing(2)).when(to(1)).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void holderIsPresentAndBothAreEntitled() {
        by(12, allowing(1)).when(to(13)).isImpossible(Fault.Kind.WRONG_STATE);
        by(12, allowing(1)).when(to(12)).isImpossible(Fault.Kind.BAD_INPUT);
        by(12, allowing(1).and(new MemberWithdrawn(party(12), text("over"))))
                .when(to(1))
                .isImpossible(Fault.Kind.BAD_INPUT);
        by(12, allowing(1).and(new MemberWithdrawn(party(1), text("over"))))
                .when(to(1))
                .isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void mayBeGivenBeforeTheMeetingAndIsNotPassedOn() {
        by(12, scheduled()).when(to(13)).happens(new ProxyGiven(meeting(3), party(12), party(13)));
        by(13, scheduled().and(given(12, 13))).when(to(1)).isImpossible(Fault.Kind.WRONG_STATE);
        by(12, scheduled().and(given(13, 1))).when(to(13)).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void endsWhenItsGiverComes() {
        Scenario represented = allowing(1).and(given(12, 1));
        represented
                .when(new RecordArrival(meeting(3), new Attendee(party(12), null, null)))
                .happens(
                        new AttendeeArrived(meeting(3), new Attendee(party(12), null, null)),
                        new ProxyEnded(meeting(3), party(12), party(1), ProxyEnd.GIVER_CAME));
        scheduled()
                .and(given(12, 1), given(13, 2))
                .when(opening(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12))
                .happensDespite(
                        List.of("R-021"),
                        Stage.without(
                                event(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12),
                                IntStream.rangeClosed(11, MEMBERS)
                                        .filter(party -> party != 12)
                                        .toArray()),
                        new ProxyEnded(meeting(3), party(12), party(1), ProxyEnd.GIVER_CAME),
                        new QuorumConfirmed(meeting(3), 11, 11, MEMBERS));
    }

    @Test
    void endsWhenItsHolderLeaves() {
        allowing(2)
                .and(given(12, 11), given(13, 11))
                .when(new RecordDeparture(meeting(3), party(11), null))
                .happens(
                        new AttendeeLeft(meeting(3), party(11), null),
                        new ProxyEnded(meeting(3), party(12), party(11), ProxyEnd.HOLDER_LEFT),
                        new ProxyEnded(meeting(3), party(13), party(11), ProxyEnd.HOLDER_LEFT),
                        new QuorumMissing(meeting(3), 10, 11, MEMBERS));
    }

    @Test
    void isTakenBackByWhoGaveIt() {
        by(12, allowing(1).and(given(12, 1)))
                .when(new RevokeProxy(meeting(3)))
                .happens(new ProxyEnded(meeting(3), party(12), party(1), ProxyEnd.REVOKED));
        by(1, allowing(1).and(given(12, 1))).when(new RevokeProxy(meeting(3))).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void countsForTheQuorumOnlyWhereTheCharterSaysSo() {
        Scenario ten = opened(Map.of("proxies.held.max", 1, "proxies.quorum", "PRESENT"))
                .and(new AttendeeLeft(meeting(3), party(11), null), new QuorumMissing(meeting(3), 10, 11, MEMBERS));
        by(12, ten)
                .when(to(1))
                .happens(
                        new ProxyGiven(meeting(3), party(12), party(1)),
                        new QuorumConfirmed(meeting(3), 11, 11, MEMBERS));
        by(12, ten.and(given(12, 1), new QuorumConfirmed(meeting(3), 11, 11, MEMBERS)))
                .when(new RevokeProxy(meeting(3)))
                .happens(
                        new ProxyEnded(meeting(3), party(12), party(1), ProxyEnd.REVOKED),
                        new QuorumMissing(meeting(3), 10, 11, MEMBERS));
        by(
                        12,
                        allowing(1)
                                .and(
                                        new AttendeeLeft(meeting(3), party(11), null),
                                        new QuorumMissing(meeting(3), 10, 11, 21)))
                .when(to(1))
                .happens(new ProxyGiven(meeting(3), party(12), party(1)));
    }

    /** Eleven of 21 members are present. */
    private static Scenario allowing(int most) {
        return opened(Map.of("proxies.held.max", most));
    }

    private static Scenario opened(Map<String, Object> parameters) {
        return chartered(
                        charter(CharterProfile.STRATEGIC_EXECUTIVE, DecisionRule.SIMPLE_MAJORITY, parameters, Map.of()))
                .and(Gathering.opened(meeting(3), MeetingKind.GENERAL, 11));
    }

    private static Scenario scheduled() {
        return chartered(charter(
                        CharterProfile.STRATEGIC_EXECUTIVE,
                        DecisionRule.SIMPLE_MAJORITY,
                        Map.of("proxies.held.max", 2),
                        Map.of()))
                .and(Gathering.opened(meeting(3), MeetingKind.GENERAL, 0)
                        .filter(MeetingScheduled.class::isInstance)
                        .map(Event.class::cast))
                .justifiedBy("nobody coordinates yet");
    }

    private static ProxyGiven given(int from, int to) {
        return new ProxyGiven(meeting(3), party(from), party(to));
    }

    private static OpenMeeting opening(int... parties) {
        MeetingOpened opened = event(parties);
        return new OpenMeeting(meeting(3), null, null, opened.present(), List.of(), List.of());
    }

    private static MeetingOpened event(int... parties) {
        List<Attendee> present = Arrays.stream(parties)
                .mapToObj(number -> new Attendee(party(number), null, null))
                .toList();
        return new MeetingOpened(meeting(3), null, null, present, List.of(), List.of());
    }

    private static Scenario by(int party, Scenario scenario) {
        return scenario.actor(new Actor(party(party), "delegate", person(party)), ActingAs.ownOrganisation());
    }

    private static GiveProxy to(int holder) {
        return new GiveProxy(meeting(3), party(holder));
    }
}
