package org.mithaq.command.writtenprocedure;

import static org.mithaq.command.ruling.Fact.fact;

import java.time.LocalDate;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.command.state.WrittenProcedures.Procedure;
import org.mithaq.events.PartyId;

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

    /** Notes somebody who may not vote in it: it is the body that decides, and nobody else. */
    Examination examineVoter(Examination examination) {
        PartyId party = context.actor().party();
        return examine(examination)
                .clause("R-116", "entitled", procedure.entitled(party), fact("party", party.value()));
    }
}
