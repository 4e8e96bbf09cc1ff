package org.mithaq.command.writtenprocedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Scenario.objection;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.writtenprocedure.Voting.MATTER;
import static org.mithaq.command.writtenprocedure.Voting.PROCEDURE;
import static org.mithaq.command.writtenprocedure.Voting.begun;
import static org.mithaq.command.writtenprocedure.Voting.chartered;
import static org.mithaq.command.writtenprocedure.Voting.close;
import static org.mithaq.command.writtenprocedure.Voting.inDays;
import static org.mithaq.command.writtenprocedure.Voting.over;
import static org.mithaq.command.writtenprocedure.Voting.vote;
import static org.mithaq.command.writtenprocedure.Voting.voted;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Motion;
import org.mithaq.command.Scenario;
import org.mithaq.command.decisions.RaiseObjection;
import org.mithaq.command.decisions.RecordDecision;
import org.mithaq.command.decisions.RespondToObjection;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.DecisionEvent.Ballot;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.Quorum;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.LapseReason;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureLapsed;
import org.mithaq.rediscussion.Standing;

class CloseWrittenProcedureTest {

    @Test
    void afterTheLastDayTheVotesDecide() {
        DecisionRecorded recorded = recorded(voted(begun(), 8, 3));
        assertThat(recorded.procedure()).isEqualTo(PROCEDURE);
        assertThat(recorded.meeting()).isNull();
        assertThat(recorded.number()).isEqualTo(2);
        assertThat(recorded.body()).isEqualTo(BodyKind.PLENARY);
        assertThat(recorded.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(recorded.rule()).isEqualTo(DecisionRule.SIMPLE_MAJORITY);
        assertThat(recorded.vote()).isEqualTo(new Vote(8, 3, 0));
        assertThat(recorded.quorum()).isEqualTo(new Quorum(11, 11, 21));
        assertThat(recorded.present()).hasSize(11);
        assertThat(recorded.absent()).hasSize(10).doesNotContainAnyElementsOf(recorded.present());
        assertThat(recorded.mover()).isEqualTo(party(1));
        assertThat(recorded.text()).isEqualTo(text("wording"));
        assertThat(recorded.ballots()).contains(new Ballot(party(11), Choice.AGAINST));
    }

    @Test
    void whatFoundNoMajorityIsRecordedAsNotAdopted() {
        assertThat(recorded(voted(begun(), 5, 6)).outcome()).isEqualTo(Outcome.NOT_ADOPTED);
    }

    @Test
    void theLastVoteOfAPartyCounts() {
        Scenario scenario = voted(begun(), 6, 5);
        by(1, scenario).then(vote(Choice.AGAINST));
        assertThat(recorded(scenario).vote()).isEqualTo(new Vote(5, 6, 0));
    }

    @Test
    void whereTooFewTakePartItLapsesAndTheMatterIsFree() {
        Scenario lapsed = over(voted(begun(), 10, 0));
        lapsed.when(close())
                .happens(new WrittenProcedureLapsed(
                        PROCEDURE, MATTER, LapseReason.PARTICIPATION, new Vote(10, 0, 0), new Quorum(11, 10, 21)));
        lapsed.then(close())
                .when(new RecordDecision(DecisionKind.OTHER, Motion.number(3).put()))
                .isAcceptedDespite();
        lapsed.when(close()).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void beforeTheLastDayIsOverItIsClosedOnceEverybodyTookPart() {
        voted(begun(), 20, 0).when(close()).isImpossible(Fault.Kind.WRONG_STATE);
        voted(begun(), 20, 0).at(inDays(7)).when(close()).isImpossible(Fault.Kind.WRONG_STATE);
        voted(begun(), 21, 0).when(close()).isAcceptedDespite();
    }

    @Test
    void anObjectionIsAnsweredFirst() {
        Scenario objected = voted(begun(), 12, 0).then(new RaiseObjection(MATTER, objection(1), text("pace")));
        over(objected).when(close()).isRefusedBy("R-121");
        objected.then(new RespondToObjection(objection(1), text("answer"), false))
                .when(close())
                .isAcceptedDespite();
    }

    @Test
    void afterTheLastDayNoObjectionIsRaised() {
        over(begun())
                .when(new RaiseObjection(MATTER, objection(1), text("late")))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void agreementOfAllWithoutAWordIsLookedAt() {
        Scenario silent = by(1, chartered())
                .then(new OpenWrittenProcedure(
                        PROCEDURE,
                        MATTER,
                        BodyKind.PLENARY,
                        null,
                        Voting.LAST_DAY,
                        null,
                        Voting.draft(DecisionKind.OTHER),
                        text("wording"),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        false,
                        null,
                        null,
                        null));
        over(voted(silent, 12, 0)).when(close()).isAcceptedDespite("R-046");
    }

    @Test
    void whatIsDecidedSoIsInForceLikeAnyDecision() {
        Scenario decided = over(voted(begun(), 12, 0)).then(close());
        assertThat(decided.state().decisions().standing(MATTER, Voting.TODAY.plusDays(9)))
                .isEqualTo(Standing.IN_FORCE);
        decided.when(close()).isImpossible(Fault.Kind.WRONG_STATE);
        chartered().when(close()).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    private static DecisionRecorded recorded(Scenario scenario) {
        return (DecisionRecorded)
                over(scenario).when(close()).accepted().events().get(0);
    }
}
