package org.mithaq.command.writtenprocedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.writtenprocedure.Voting.MATTER;
import static org.mithaq.command.writtenprocedure.Voting.PROCEDURE;
import static org.mithaq.command.writtenprocedure.Voting.begun;
import static org.mithaq.command.writtenprocedure.Voting.chartered;
import static org.mithaq.command.writtenprocedure.Voting.close;
import static org.mithaq.command.writtenprocedure.Voting.over;
import static org.mithaq.command.writtenprocedure.Voting.vote;
import static org.mithaq.command.writtenprocedure.Voting.voted;

import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Quorum;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.events.WrittenProcedureEvent.VoteCast;
import org.mithaq.events.WrittenProcedureEvent.VoterRecused;

class RecuseFromVoteTest {

    private static final RecuseFromVote RECUSE = new RecuseFromVote(PROCEDURE);

    @Test
    void whoIsRecusedTakesPartWithoutAVote() {
        by(5, begun()).when(RECUSE).happens(new VoterRecused(PROCEDURE, MATTER, party(5)));
        Scenario scenario = voted(begun(), 10, 0);
        DecisionRecorded recorded = (DecisionRecorded) over(by(11, scenario).then(RECUSE))
                .when(close())
                .accepted()
                .events()
                .get(0);
        assertThat(recorded.quorum()).isEqualTo(new Quorum(11, 11, 21));
        assertThat(recorded.vote()).isEqualTo(new Vote(10, 0, 0));
        assertThat(recorded.recused()).containsExactly(party(11));
    }

    @Test
    void aVoteCastBeforeCountsNoLonger() {
        Scenario scenario = voted(begun(), 12, 0);
        DecisionRecorded recorded = (DecisionRecorded) over(by(12, scenario).then(RECUSE))
                .when(close())
                .accepted()
                .events()
                .get(0);
        assertThat(recorded.vote()).isEqualTo(new Vote(11, 0, 0));
    }

    @Test
    void oneMayStillChangeOnesMind() {
        by(5, begun()).then(RECUSE).when(RECUSE).isImpossible(Fault.Kind.ALREADY_EXISTS);
        by(5, begun())
                .then(RECUSE)
                .when(vote(Choice.AGAINST))
                .happens(new VoteCast(PROCEDURE, MATTER, party(5), Choice.AGAINST, true));
    }

    @Test
    void thereIsNothingToStayOutOfBefore() {
        by(5, chartered()).when(RECUSE).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        over(by(5, begun())).when(RECUSE).isImpossible(Fault.Kind.WRONG_STATE);
    }
}
