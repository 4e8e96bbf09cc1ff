package org.mithaq.command.writtenprocedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.writtenprocedure.Voting.LAST_DAY;
import static org.mithaq.command.writtenprocedure.Voting.MATTER;
import static org.mithaq.command.writtenprocedure.Voting.PROCEDURE;
import static org.mithaq.command.writtenprocedure.Voting.TODAY;
import static org.mithaq.command.writtenprocedure.Voting.all;
import static org.mithaq.command.writtenprocedure.Voting.begun;
import static org.mithaq.command.writtenprocedure.Voting.chartered;
import static org.mithaq.command.writtenprocedure.Voting.draft;
import static org.mithaq.command.writtenprocedure.Voting.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Motion;
import org.mithaq.command.Scenario;
import org.mithaq.command.decisions.ProposeDecision;
import org.mithaq.command.decisions.RecordDecision;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.CharterEvent.Delegation;
import org.mithaq.events.CharterEvent.DelegationDefined;
import org.mithaq.events.DecisionEvent.Consultation;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.RepresentationEvent.OrgDecisionProfileRecorded;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.WrittenProcedureEvent.Voter;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureOpened;
import org.mithaq.rulebook.Threshold;
import org.mithaq.text.Text;

class OpenWrittenProcedureTest {

    @Test
    void aNewMatterIsProposedAndGoesRoundAmongAllMembers() {
        by(1, chartered())
                .when(all(DecisionKind.OTHER))
                .happens(
                        new DecisionProposed(
                                MATTER,
                                DecisionKind.OTHER,
                                text("title"),
                                text("wording"),
                                party(1),
                                false,
                                new Consultation(TODAY, 7, true),
                                text("mission"),
                                List.of(),
                                null,
                                null,
                                LAST_DAY),
                        opened(BodyKind.PLENARY, ">1/2", everybody(), text("wording")));
    }

    @Test
    void aPreparedProposalGoesRoundInItsOwnWording() {
        proposed(text("proposal"))
                .when(open(BodyKind.PLENARY, LAST_DAY, ">=2/3", null, null))
                .happens(opened(BodyKind.PLENARY, ">=2/3", everybody(), text("proposal")));
    }

    @Test
    void whatHasNoWordingIsNotVotedOn() {
        proposed(null).when(open(BodyKind.PLENARY, LAST_DAY, null, null, null)).isRefusedBy("R-125");
    }

    @Test
    void aBodyVotesWithItsSeatsAndTheirVotes() {
        Scenario seated = seated();
        WrittenProcedureOpened opened = (WrittenProcedureOpened)
                by(1, seated).when(strategic()).accepted().events().get(1);
        assertThat(opened.entitled()).containsExactly(new Voter(party(1), 2), new Voter(party(2), 1));
        by(3, seated).when(strategic()).isRefusedBy("R-116");
    }

    @Test
    void byOrganisationItVotesWithOneVoteEach() {
        Scenario seated = seated(chartered(Map.of("votes.by", "ORGANISATION")));
        WrittenProcedureOpened opened = (WrittenProcedureOpened)
                by(1, seated).when(strategic()).accepted().events().get(1);
        assertThat(opened.entitled()).containsExactly(new Voter(party(1), 1), new Voter(party(2), 1));
    }

    @Test
    void aBodyThatIsNotThereDecidesNothing() {
        by(1, chartered()).when(strategic()).isRefusedBy("R-116");
        by(1, chartered()).and(delegated()).when(strategic()).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void withoutACharterNothingIsDecidedInWriting() {
        by(1, Gathering.deciding()).when(all(DecisionKind.OTHER)).isRefusedBy("R-116");
    }

    @Test
    void theFoundationsAreNotChangedInWritingUnlessTheCharterSaysSo() {
        by(1, chartered()).when(all(DecisionKind.CHARTER)).isRefusedBy("R-116");
        by(1, chartered()).when(all(DecisionKind.EXPULSION)).isRefusedBy("R-116");
        by(1, chartered(Map.of("written.kinds", List.of("CHARTER"))))
                .when(all(DecisionKind.CHARTER))
                .isAcceptedDespite();
        by(1, chartered(Map.of("written.kinds", List.of("NONE"))))
                .when(all(DecisionKind.OTHER))
                .isRefusedBy("R-116");
    }

    @Test
    void itStaysOpenForTheDaysOfTheCharter() {
        by(1, chartered()).when(until(TODAY.plusDays(6))).isRefusedBy("R-121");
        by(1, chartered(Map.of("written.days", 3)))
                .when(until(TODAY.plusDays(3)))
                .isAcceptedDespite();
    }

    @Test
    void itAsksForNoLessParticipationThanTheCharter() {
        by(1, chartered())
                .when(open(BodyKind.PLENARY, LAST_DAY, ">=1/3", draft(DecisionKind.OTHER), text("wording")))
                .isRefusedBy("R-117");
    }

    @Test
    void thoseWhoDecideSlowlyAtHomeAreThoughtOf() {
        by(1, chartered())
                .and(new OrgDecisionProfileRecorded(party(4), text("the board"), 10))
                .when(all(DecisionKind.OTHER))
                .isAcceptedDespite("R-124");
    }

    @Test
    void anImportantMatterIsOpenToAllMembersForLongEnough() {
        by(1, seated())
                .when(open(BodyKind.STRATEGIC, LAST_DAY, null, draft(DecisionKind.BUDGET), text("wording")))
                .isRefusedBy("R-126");
        by(1, seated()).when(all(DecisionKind.BUDGET)).isAcceptedDespite();
    }

    @Test
    void moneyIsScreenedFirst() {
        by(1, chartered()).when(all(DecisionKind.FUNDING)).isRefusedBy("R-162");
    }

    @Test
    void aMatterIsVotedOnInOneWayAtATime() {
        begun().when(open(BodyKind.PLENARY, LAST_DAY, null, null, null)).isImpossible(Fault.Kind.ALREADY_EXISTS);
        begun().when(new RecordDecision(
                        DecisionKind.OTHER, Motion.number(3).withAlternatives().put()))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void aProposalThatIsNotThereCannotGoRound() {
        by(1, chartered())
                .when(open(BodyKind.PLENARY, LAST_DAY, null, null, text("wording")))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    private static Scenario proposed(@Nullable Text wording) {
        return by(1, chartered())
                .then(new ProposeDecision(
                        MATTER,
                        DecisionKind.OTHER,
                        text("title"),
                        wording,
                        false,
                        null,
                        text("mission"),
                        List.of(),
                        null,
                        null,
                        null));
    }

    /** Parties 1 and 2 sit in the strategic committee, which decides other matters and the budget. */
    private static Scenario seated() {
        return seated(chartered());
    }

    private static Scenario seated(Scenario chartered) {
        return chartered.and(
                new BodyEstablished(body(4), BodyKind.STRATEGIC, text("committee"), null, null, false),
                new BodySeated(body(4), List.of(new Seat(party(1), null, 2), new Seat(party(2), null, null)), null, 0),
                delegated());
    }

    private static DelegationDefined delegated() {
        return new DelegationDefined(
                List.of(new Delegation(BodyKind.STRATEGIC, List.of(DecisionKind.OTHER, DecisionKind.BUDGET), null)));
    }

    private static OpenWrittenProcedure strategic() {
        return open(BodyKind.STRATEGIC, LAST_DAY, null, draft(DecisionKind.OTHER), text("wording"));
    }

    private static OpenWrittenProcedure until(LocalDate day) {
        return open(BodyKind.PLENARY, day, null, draft(DecisionKind.OTHER), text("wording"));
    }

    private static List<Voter> everybody() {
        return IntStream.rangeClosed(1, Gathering.MEMBERS)
                .mapToObj(number -> new Voter(party(number), 1))
                .toList();
    }

    private static WrittenProcedureOpened opened(
            BodyKind body, String participation, List<Voter> entitled, Text wording) {
        return new WrittenProcedureOpened(
                PROCEDURE,
                decision(3),
                party(1),
                body,
                null,
                LAST_DAY,
                Threshold.parse(participation),
                entitled,
                new org.mithaq.events.WrittenProcedureEvent.Motion(
                        DecisionKind.OTHER,
                        text("title"),
                        wording,
                        null,
                        List.of(),
                        List.of(text("another way")),
                        List.of(),
                        List.of(),
                        List.of(),
                        false,
                        null,
                        null,
                        null),
                null);
    }
}
