package org.mithaq.command.writtenprocedure;

import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.writtenprocedure.Voting.LAST_DAY;
import static org.mithaq.command.writtenprocedure.Voting.MATTER;
import static org.mithaq.command.writtenprocedure.Voting.PROCEDURE;
import static org.mithaq.command.writtenprocedure.Voting.begun;
import static org.mithaq.command.writtenprocedure.Voting.chartered;
import static org.mithaq.command.writtenprocedure.Voting.close;
import static org.mithaq.command.writtenprocedure.Voting.open;
import static org.mithaq.command.writtenprocedure.Voting.over;
import static org.mithaq.command.writtenprocedure.Voting.vote;

import org.junit.jupiter.api.Test;
import org.mithaq.command.Motion;
import org.mithaq.command.Scenario;
import org.mithaq.command.decisions.RecordDecision;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureWithdrawn;

class WithdrawWrittenProcedureTest {

    private static final WithdrawWrittenProcedure WITHDRAW = new WithdrawWrittenProcedure(PROCEDURE, text("reason"));

    @Test
    void theMoverTakesItBackWhileVotesCanBeCast() {
        begun().when(WITHDRAW).happens(new WrittenProcedureWithdrawn(PROCEDURE, MATTER, text("reason")));
        by(2, begun()).when(WITHDRAW).isImpossible(Fault.Kind.NOT_ALLOWED);
        over(begun()).when(WITHDRAW).isImpossible(Fault.Kind.WRONG_STATE);
        chartered().when(WITHDRAW).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void afterThatNobodyVotesAndTheMatterIsFree() {
        Scenario withdrawn = begun().then(WITHDRAW);
        withdrawn.when(WITHDRAW).isImpossible(Fault.Kind.WRONG_STATE);
        withdrawn.when(vote(Choice.IN_FAVOUR)).isImpossible(Fault.Kind.WRONG_STATE);
        withdrawn.when(close()).isImpossible(Fault.Kind.WRONG_STATE);
        withdrawn.when(open(BodyKind.PLENARY, LAST_DAY, null, null, null)).isImpossible(Fault.Kind.ALREADY_EXISTS);
        withdrawn
                .when(new RecordDecision(DecisionKind.OTHER, Motion.number(3).put()))
                .isAcceptedDespite();
    }
}
