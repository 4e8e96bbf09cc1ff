package org.mithaq.command.bodies;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.bodies.Bench.EXECUTIVE;
import static org.mithaq.command.bodies.Bench.STRATEGIC;
import static org.mithaq.command.bodies.Bench.chartered;
import static org.mithaq.command.bodies.Bench.elected;
import static org.mithaq.command.bodies.Bench.established;
import static org.mithaq.command.bodies.Bench.members;
import static org.mithaq.command.bodies.Bench.seated;
import static org.mithaq.command.bodies.Bench.to;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Gatherings;
import org.mithaq.command.Parties;
import org.mithaq.command.Scenario;
import org.mithaq.command.bodies.ElectOfficer.Candidate;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.BodyEvent.BodyDissolved;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.OfficerElected;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.Office;

class ElectOfficerTest {

    @Test
    void electsForATermOfOneYear() {
        executive()
                .and(Gatherings.scheduled(MeetingKind.PLENARY, Scenario.NOW), Gatherings.opened(1, 2))
                .when(new ElectOfficer(
                        EXECUTIVE,
                        Office.CHAIR,
                        party(2),
                        person(2),
                        text("speaker"),
                        meeting(1),
                        List.of(new Candidate(Office.DEPUTY, party(3)))))
                .happens(new OfficerElected(
                        EXECUTIVE,
                        Office.CHAIR,
                        party(2),
                        person(2),
                        text("speaker"),
                        meeting(1),
                        LocalDate.of(2027, 3, 1)));
    }

    @Test
    void takesTheTermFromTheCharter() {
        Scenario twoYears = chartered(Gathering.charter(
                        CharterProfile.STRATEGIC_EXECUTIVE,
                        DecisionRule.SIMPLE_MAJORITY,
                        Map.of("term.months", 24),
                        Map.of()))
                .and(seated(EXECUTIVE, BodyKind.EXECUTIVE, to(10)));
        twoYears.when(of(Office.SECRETARY, 4))
                .happens(new OfficerElected(
                        EXECUTIVE, Office.SECRETARY, party(4), person(4), null, null, LocalDate.of(2028, 3, 1)));
    }

    @Test
    void refusesAnElectionBeforeTheCharterExceptInAnInterimBody() {
        members()
                .and(seated(EXECUTIVE, BodyKind.EXECUTIVE, 1, 2))
                .when(of(Office.SECRETARY, 2))
                .isRefusedBy("R-087");
        members()
                .and(
                        new BodyEstablished(EXECUTIVE, BodyKind.EXECUTIVE, text("interim"), null, null, true),
                        new BodySeated(EXECUTIVE, Bench.seats(null, 1, 2), null, 1))
                .when(of(Office.SECRETARY, 2))
                .isAcceptedDespite();
    }

    @Test
    void asksThatTheExecutivesChairOrDeputyComesFromTheCommunity() {
        executive()
                .when(of(Office.CHAIR, 3, new Candidate(Office.DEPUTY, party(5))))
                .isRefusedBy("R-098");
        executive()
                .when(of(Office.DEPUTY, 5, new Candidate(Office.CHAIR, party(3))))
                .isRefusedBy("R-098");
        executive().when(of(Office.CHAIR, 3)).isRefusedBy("R-098");
        executive()
                .when(of(Office.CHAIR, 3, new Candidate(Office.DEPUTY, party(4))))
                .isAcceptedDespite();
        executive()
                .and(elected(EXECUTIVE, Office.CHAIR, 2))
                .when(of(Office.DEPUTY, 3))
                .isAcceptedDespite();
        executive()
                .and(elected(EXECUTIVE, Office.CHAIR, 3))
                .when(of(Office.DEPUTY, 5))
                .isRefusedBy("R-098");
        executive()
                .justifiedBy("nobody of the community stood")
                .when(of(Office.CHAIR, 3, new Candidate(Office.DEPUTY, party(5))))
                .isAcceptedDespite("R-098");
    }

    @Test
    void doesNotAskThatOfTheStrategicCommittee() {
        chartered()
                .and(seated(STRATEGIC, BodyKind.STRATEGIC, to(21)))
                .when(new ElectOfficer(
                        STRATEGIC,
                        Office.CHAIR,
                        party(3),
                        person(3),
                        null,
                        null,
                        List.of(new Candidate(Office.DEPUTY, party(5)))))
                .isAcceptedDespite();
    }

    @Test
    void advisesOnAChairWithoutADeputy() {
        executive().when(of(Office.CHAIR, 2)).isAcceptedDespite("R-109");
        executive()
                .and(elected(EXECUTIVE, Office.DEPUTY, 3))
                .when(of(Office.CHAIR, 2))
                .isAcceptedDespite();
    }

    @Test
    void advisesOnThreeOfficesOfOnePerson() {
        Scenario two = executive()
                .and(seated(body(1), BodyKind.SUBCOMMITTEE, 2))
                .and(elected(EXECUTIVE, Office.SECRETARY, 2), elected(body(1), Office.CHAIR, 2));
        two.when(of(Office.TREASURER, 2)).isAcceptedDespite("R-109");
        two.when(of(Office.SECRETARY, 2)).isAcceptedDespite();
    }

    @Test
    void electsWhoSitsInABodyThatWorks() {
        executive().when(of(Office.CHAIR, 12)).isImpossible(Fault.Kind.BAD_INPUT);
        executive()
                .when(of(Office.CHAIR, 2, new Candidate(Office.DEPUTY, party(11))))
                .isImpossible(Fault.Kind.BAD_INPUT);
        chartered().when(of(Office.CHAIR, 2)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        executive()
                .and(new BodyDissolved(EXECUTIVE, text("over")))
                .when(of(Office.SECRETARY, 2))
                .isImpossible(Fault.Kind.WRONG_STATE);
        chartered()
                .and(established(EXECUTIVE, BodyKind.EXECUTIVE))
                .when(of(Office.SECRETARY, 2))
                .isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void electsInAMeetingThatIsOpen() {
        ElectOfficer inMeeting =
                new ElectOfficer(EXECUTIVE, Office.SECRETARY, party(2), person(2), null, meeting(1), List.of());
        executive().when(inMeeting).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        executive()
                .and(Gatherings.scheduled(MeetingKind.PLENARY, Scenario.NOW))
                .when(inMeeting)
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void isForMembersAndTheCoordinator() {
        Parties.by(90, executive()).when(of(Office.SECRETARY, 2)).isImpossible(Fault.Kind.NOT_ALLOWED);
    }

    @Test
    void namesEachOfficeOnce() {
        assertThatThrownBy(() -> of(Office.CHAIR, 2, new Candidate(Office.CHAIR, party(3))))
                .hasMessageContaining("\"slate\"");
    }

    private static Scenario executive() {
        return chartered().and(seated(EXECUTIVE, BodyKind.EXECUTIVE, to(10)));
    }

    private static ElectOfficer of(Office office, int number, Candidate... slate) {
        return new ElectOfficer(EXECUTIVE, office, party(number), person(number), null, null, List.of(slate));
    }
}
