package org.mithaq.command.writtenprocedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Scenario.objection;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.writtenprocedure.Voting.MATTER;
import static org.mithaq.command.writtenprocedure.Voting.PROCEDURE;
import static org.mithaq.command.writtenprocedure.Voting.TODAY;
import static org.mithaq.command.writtenprocedure.Voting.begun;
import static org.mithaq.command.writtenprocedure.Voting.close;
import static org.mithaq.command.writtenprocedure.Voting.inDays;
import static org.mithaq.command.writtenprocedure.Voting.vote;
import static org.mithaq.command.writtenprocedure.Voting.voted;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.decisions.RaiseObjection;
import org.mithaq.command.decisions.RecordDissent;
import org.mithaq.command.decisions.RespondToObjection;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.WrittenProcedures.Status;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.events.WrittenProcedureId;

/** A proposal that nobody had time for goes round a second time, is contested, and is decided. */
class WrittenProcedureStoryTest {

    private static final WrittenProcedureId AGAIN = new WrittenProcedureId("00000000-0000-7000-8023-000000000002");

    @Test
    void whatLapsedGoesRoundAgainAndIsDecidedWithItsDissentBesideIt() {
        Scenario story = voted(begun(), 4, 1).at(inDays(8)).then(close());
        assertThat(story.state().writtenProcedures().find(PROCEDURE))
                .hasFieldOrPropertyWithValue("status", Status.LAPSED);

        by(2, story).then(again());
        for (int number = 1; number <= 13; number++) {
            by(number, story).then(new CastVote(AGAIN, Choice.IN_FAVOUR));
        }
        by(12, story).then(new RecuseFromVote(AGAIN));
        by(13, story).then(new RaiseObjection(MATTER, objection(1), text("the pace")));
        by(13, story).then(new CastVote(AGAIN, Choice.AGAINST));
        story.at(inDays(16)).when(new CloseWrittenProcedure(AGAIN)).isRefusedBy("R-121");
        by(2, story).then(new RespondToObjection(objection(1), text("in two steps"), false));

        DecisionRecorded recorded = (DecisionRecorded)
                story.when(new CloseWrittenProcedure(AGAIN)).accepted().events().get(0);
        assertThat(recorded.procedure()).isEqualTo(AGAIN);
        assertThat(recorded.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(recorded.vote()).isEqualTo(new Vote(11, 1, 0));
        story.and(recorded);
        assertThat(story.state().decisions().find(MATTER)).hasFieldOrPropertyWithValue("adopted", true);

        by(13, story)
                .at(inDays(31))
                .when(new RecordDissent(MATTER, text("too fast"), true))
                .isRefusedBy("R-122");
        by(13, story).at(inDays(30)).then(new RecordDissent(MATTER, text("too fast"), true));
        story.when(vote(Choice.IN_FAVOUR)).isImpossible(Fault.Kind.WRONG_STATE);
    }

    /** The proposal as it was made the first time. */
    private static OpenWrittenProcedure again() {
        return new OpenWrittenProcedure(
                AGAIN,
                MATTER,
                BodyKind.PLENARY,
                null,
                TODAY.plusDays(15),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                null,
                null);
    }
}
