package org.mithaq.command.writtenprocedure;

import java.time.LocalDate;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.command.state.WrittenProcedures.Procedure;

/** What votes, and a motion taken back, need: a procedure on which votes can still be cast. */
record OpenProcedure(Procedure procedure, CoalitionState state, Context context) {

    /** Notes a procedure that is not open any more. */
    Examination examine(Examination examination) {
        LocalDate day = Day.of(context.occurredAt(), state);
        return examination.possible(
                procedure.open() && !procedure.overOn(day),
                () -> Fault.wrongState(
                        "انتهى هذا التصويت الخطي", "this written vote is over, or was closed or withdrawn"));
    }

    /** Notes somebody who may not vote in it. */
    Examination examineVoter(Examination examination) {
        return examine(examination)
                .possible(
                        procedure.entitled(context.actor().party()),
                        () -> Fault.notAllowed(
                                "لا يحق لجهتكم التصويت هنا",
                                "your organisation was not entitled to vote when this was opened"));
    }
}
