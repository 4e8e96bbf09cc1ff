package org.mithaq.command.meetings;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.meetings.Stage.attendee;
import static org.mithaq.command.meetings.Stage.inDays;
import static org.mithaq.command.meetings.Stage.present;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.CadenceSet;
import org.mithaq.events.BodyEvent.WorkingGroupJoined;
import org.mithaq.events.CharterEvent.MeetingPattern;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.QuorumConfirmed;
import org.mithaq.events.MeetingEvent.QuorumMissing;
import org.mithaq.events.PartyId;
import org.mithaq.events.RepresentationEvent.DelegateReplaced;
import org.mithaq.events.Vocabulary.AgendaTopic;
import org.mithaq.events.Vocabulary.AttendanceMode;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.PaperKind;

class OpenMeetingTest {

    @Test
    void opensAScheduledMeeting() {
        on(MeetingKind.PLENARY).when(open(1, 2, 3)).happens(Stage.without(Stage.opened(1, 1, 2, 3), 4, 5));
    }

    @Test
    void severalDelegatesOfOneOrganisationArePresentOnceForTheQuorum() {
        Attendee one = new Attendee(party(1), person(1), null, null);
        Attendee other = new Attendee(party(1), person(2), null, null);
        on(MeetingKind.EXECUTIVE)
                .and(Stage.charter())
                .and(Stage.seated(BodyKind.EXECUTIVE, 1, 2, 3))
                .when(open(List.of(one, other)))
                .happens(
                        new MeetingOpened(
                                meeting(1),
                                null,
                                null,
                                List.of(one, other),
                                List.of(),
                                List.of(),
                                List.of(party(2), party(3))),
                        new QuorumMissing(meeting(1), 1, 2, 3));
        assertThatThrownBy(() -> open(List.of(one, one))).hasMessageContaining("\"present\"");
        assertThatThrownBy(() -> open(List.of(one, new Attendee(party(1), null, null, null))))
                .hasMessageContaining("\"person\"");
    }

    @Test
    void needsACoordinatorOrAJustification() {
        Scenario without = Scenario.given().and(Stage.parties(5)).and(Stage.scheduled(1, MeetingKind.PLENARY, 0));
        without.when(open(1, 2)).isRefusedBy("R-021");
        without.justifiedBy("the coordinator just left").when(open(1, 2)).isAcceptedDespite("R-021");
    }

    @Test
    void advisesOnAFirstMeetingWithoutItsPapers() {
        on(MeetingKind.FIRST).when(open(1, 2)).isAcceptedDespite("R-066", "R-066");
        on(MeetingKind.FIRST)
                .and(Stage.papers(1, PaperKind.DRAFT_MISSION, PaperKind.STRUCTURE_MODELS))
                .when(open(1, 2))
                .isAcceptedDespite("R-066");
        on(MeetingKind.FIRST)
                .and(Stage.papers(1, PaperKind.DRAFT_MISSION, PaperKind.MEMBERSHIP_PROPOSAL))
                .when(open(1, 2))
                .isAcceptedDespite("R-066");
        on(MeetingKind.FIRST)
                .and(Stage.papers(1, PaperKind.DRAFT_MISSION))
                .and(Stage.papers(1, PaperKind.MEMBERSHIP_PROPOSAL, PaperKind.STRUCTURE_MODELS))
                .when(open(1, 2))
                .isAcceptedDespite();
    }

    @Test
    void advisesOnTreatingTheStructureWithoutModels() {
        Scenario structure = base().and(Stage.scheduled(1, MeetingKind.PLENARY, 0, AgendaTopic.STRUCTURE));
        structure.when(open(1, 2)).isAcceptedDespite("R-066");
        structure
                .and(Stage.scheduled(2, MeetingKind.PLENARY, 5), Stage.papers(2, PaperKind.STRUCTURE_MODELS))
                .when(open(1, 2))
                .isAcceptedDespite();
    }

    @Test
    void needsNoModelsForAStructureThatIsOnlyCarriedOver() {
        base().and(Announcement.of(2, MeetingKind.PLENARY)
                        .startsAt(Scenario.NOW)
                        .meeting()
                        .scheduled(CoalitionState.EMPTY))
                .when(new OpenMeeting(meeting(2), null, null, present(1, 2), List.of(), List.of()))
                .isAcceptedDespite();
    }

    @Test
    void refusesAStrategicMeetingBeforeItsRulesExist() {
        on(MeetingKind.STRATEGIC).when(open(1, 2)).isRefusedBy("R-074", "R-074", "R-074", "R-074");
        on(MeetingKind.STRATEGIC)
                .and(Stage.charter(List.of(new MeetingPattern(BodyKind.EXECUTIVE, 1, 90)), false, Map.of()))
                .when(open(1, 2))
                .isRefusedBy("R-074", "R-074", "R-074");
        on(MeetingKind.STRATEGIC)
                .and(Stage.charter())
                .and(Stage.seated(BodyKind.STRATEGIC, 1, 2, 3))
                .when(open(1, 2))
                .happens(Stage.without(Stage.opened(1, 1, 2), 3), new QuorumConfirmed(meeting(1), 2, 2, 3));
    }

    @Test
    void takesLengthAndRegularityFromTheCommitteesCadence() {
        Scenario strategic = on(MeetingKind.STRATEGIC)
                .and(Stage.charter(List.of(), true, Map.of()))
                .and(Stage.seated(BodyKind.STRATEGIC, 1, 2, 3));
        strategic.when(open(1, 2)).isRefusedBy("R-074", "R-074");
        strategic.and(new CadenceSet(body(5), 3, null)).when(open(1, 2)).isRefusedBy("R-074");
        strategic.and(new CadenceSet(body(5), 3, 120)).when(open(1, 2)).isAcceptedDespite();
    }

    @Test
    void confirmsTheQuorumOfABodyByItsFilledSeats() {
        Scenario executive = on(MeetingKind.EXECUTIVE).and(Stage.charter());
        executive.when(open(1, 2)).isImpossible(Fault.Kind.WRONG_STATE);
        executive
                .and(Stage.seated(BodyKind.EXECUTIVE, 1, 2, 3, 4))
                .when(open(1, 2))
                .happens(Stage.without(Stage.opened(1, 1, 2), 3, 4), new QuorumMissing(meeting(1), 2, 3, 4));
        executive
                .and(new DelegateReplaced(party(4), person(4), null, null, false, false))
                .when(open(1, 2))
                .happens(Stage.without(Stage.opened(1, 1, 2), 3), new QuorumConfirmed(meeting(1), 2, 2, 3));
    }

    @Test
    void takesOnlyThoseWhoSitInTheBody() {
        on(MeetingKind.EXECUTIVE)
                .and(Stage.charter())
                .and(Stage.seated(BodyKind.EXECUTIVE, 1, 2, 3))
                .when(open(1, 2, 4))
                .isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void aWorkingGroupMeetsWithWhoeverJoinedItAndItsConvener() {
        Scenario group = base().and(
                        new BodyEstablished(body(6), BodyKind.WORKING_GROUP, text("group"), party(2), null, false),
                        new WorkingGroupJoined(body(6), party(77), person(77), null, null, true))
                .and(Stage.charter())
                .and(Stage.scheduled(1, MeetingKind.WORKING_GROUP, 0, body(6)));
        group.when(open(1, 2, 77)).happens(Stage.opened(1, 1, 2, 77));
        group.when(open(1, 77)).isAcceptedDespite("R-103");
        group.when(open(2, 78)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void advisesOnInfluencersWhoOnlyEverSitOnPanels() {
        Scenario influencer = on(MeetingKind.PUBLIC).and(Stage.inCircle(2, Circle.INFLUENCER));
        List<Attendee> panel = List.of(attendee(1), onPanel(2), onPanel(3));
        influencer.when(open(panel)).isAcceptedDespite("R-049");
        influencer
                .and(Stage.scheduled(5, MeetingKind.PLENARY, 0), Stage.opened(5, 2))
                .when(open(panel))
                .isAcceptedDespite();
    }

    @Test
    void statesTheQuorumOnceThereIsARule() {
        on(MeetingKind.PLENARY)
                .and(Stage.members(4))
                .and(Stage.charter())
                .when(open(1, 2, 3, 5))
                .happens(Stage.without(Stage.opened(1, 1, 2, 3, 5), 4), new QuorumConfirmed(meeting(1), 3, 3, 4));
        on(MeetingKind.PLENARY)
                .and(Stage.members(4))
                .and(Stage.charter())
                .when(open(1, 2, 5))
                .happens(Stage.without(Stage.opened(1, 1, 2, 5), 3, 4), new QuorumMissing(meeting(1), 2, 3, 4));
    }

    @Test
    void whoIsEntitledAndNeitherThereNorExcusedIsAbsent() {
        MeetingOpened opened = Stage.opened(1, 1, 5);
        on(MeetingKind.PLENARY)
                .and(Stage.members(4))
                .when(new OpenMeeting(meeting(1), null, null, present(1, 5), List.of(party(3)), List.of()))
                .happens(new MeetingOpened(
                        meeting(1),
                        null,
                        null,
                        opened.present(),
                        List.of(party(3)),
                        List.of(),
                        List.of(party(2), party(4))));
    }

    @Test
    void takesTheQuorumFromTheCharter() {
        on(MeetingKind.GENERAL)
                .and(Stage.members(5))
                .and(Stage.charter(List.of(), true, Map.of("quorum", ">=5")))
                .when(open(1, 2, 3, 4))
                .happens(Stage.without(Stage.opened(1, 1, 2, 3, 4), 5), new QuorumMissing(meeting(1), 4, 5, 5));
    }

    @Test
    void statesNoQuorumWhereNothingIsDecided() {
        on(MeetingKind.CONSULTATIVE)
                .and(Stage.members(4))
                .and(Stage.charter())
                .when(open(1))
                .happens(Stage.opened(1, 1));
    }

    @Test
    void opensOnItsDayOrLaterButNotBefore() {
        Scenario tomorrow = base().and(Stage.scheduled(1, MeetingKind.PLENARY, 1));
        tomorrow.when(open(1)).isImpossible(Fault.Kind.WRONG_STATE);
        tomorrow.at(inDays(1).minus(Duration.ofHours(8))).when(open(1)).isAcceptedDespite();
        tomorrow.at(inDays(30)).when(open(1)).isAcceptedDespite();
    }

    @Test
    void cannotOpenTwice() {
        on(MeetingKind.PLENARY).and(Stage.opened(1, 1)).when(open(1)).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void cannotOpenAnUnknownMeeting() {
        base().when(open(1)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void cannotBeAttendedByUnknownParties() {
        on(MeetingKind.PLENARY).when(open(1, 99)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        on(MeetingKind.PLENARY)
                .when(new OpenMeeting(meeting(1), null, attendee(99), present(1), List.of(), List.of()))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        on(MeetingKind.PLENARY)
                .when(new OpenMeeting(meeting(1), null, null, present(1), List.of(party(99)), List.of()))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void takesSomebodyPresentEachPartyOnceAndAChairAmongThem() {
        assertThatThrownBy(() -> open()).hasMessageContaining("\"present\"");
        assertThatThrownBy(() -> open(1, 1)).hasMessageContaining("\"present\"");
        assertThatThrownBy(() -> open(present(1), attendee(2), List.of())).hasMessageContaining("\"chair\"");
        assertThatThrownBy(() -> open(present(1), null, List.of(party(1)))).hasMessageContaining("\"apologies\"");
        assertThatThrownBy(() -> open(present(1), null, List.of(party(2), party(2))))
                .hasMessageContaining("\"apologies\"");
    }

    private static Scenario base() {
        return Scenario.given(Stage.coordinator()).and(Stage.parties(5));
    }

    private static Scenario on(MeetingKind kind) {
        return base().and(Stage.scheduled(1, kind, 0));
    }

    private static Attendee onPanel(int party) {
        return new Attendee(party(party), null, null, AttendanceMode.PANEL);
    }

    private static OpenMeeting open(int... parties) {
        return open(present(parties));
    }

    private static OpenMeeting open(List<Attendee> present) {
        return open(present, null, List.of());
    }

    private static OpenMeeting open(List<Attendee> present, @Nullable Attendee chair, List<PartyId> apologies) {
        return new OpenMeeting(meeting(1), chair, null, present, apologies, List.of());
    }
}
