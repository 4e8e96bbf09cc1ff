package org.mithaq.command.writtenprocedure;

import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.writtenprocedure.Voting.MATTER;
import static org.mithaq.command.writtenprocedure.Voting.PROCEDURE;
import static org.mithaq.command.writtenprocedure.Voting.begun;
import static org.mithaq.command.writtenprocedure.Voting.chartered;
import static org.mithaq.command.writtenprocedure.Voting.inDays;
import static org.mithaq.command.writtenprocedure.Voting.vote;

import org.junit.jupiter.api.Test;
import org.mithaq.command.Parties;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.RepresentationEvent.InterestDeclared;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.events.Vocabulary.Stance;
import org.mithaq.events.WrittenProcedureEvent.VoteCast;

class CastVoteTest {

    @Test
    void aMemberVotesForItself() {
        by(5, begun())
                .when(vote(Choice.IN_FAVOUR))
                .happens(new VoteCast(PROCEDURE, MATTER, party(5), Choice.IN_FAVOUR, false));
    }

    @Test
    void aVoteMayBeChangedUntilTheLastDay() {
        by(5, begun())
                .then(vote(Choice.IN_FAVOUR))
                .at(inDays(7))
                .when(vote(Choice.ABSTAINED))
                .happens(new VoteCast(PROCEDURE, MATTER, party(5), Choice.ABSTAINED, true));
        by(5, begun()).at(inDays(8)).when(vote(Choice.IN_FAVOUR)).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void whoJoinedLaterWasNotEntitled() {
        Scenario joined = begun().and(Parties.registered(40), Parties.admitted(40));
        by(40, joined).when(vote(Choice.AGAINST)).isRefusedBy("R-116");
    }

    @Test
    void whoHasAConflictOfInterestDoesNotVote() {
        Scenario interested =
                begun().and(new InterestDeclared(party(5), Stance.CONFLICT_OF_INTEREST, text("matter"), MATTER, null));
        by(5, interested).when(vote(Choice.IN_FAVOUR)).isRefusedBy("R-136");
        by(5, interested)
                .justifiedBy("everybody knows")
                .when(vote(Choice.IN_FAVOUR))
                .isAcceptedDespite("R-136");
    }

    @Test
    void thereIsNothingToVoteOnBefore() {
        by(5, chartered()).when(vote(Choice.IN_FAVOUR)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }
}
