package org.mithaq.command.writtenprocedure;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.WrittenProcedures.Procedure;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureWithdrawn;
import org.mithaq.events.WrittenProcedureId;
import org.mithaq.text.Text;

/** Takes a motion back while votes can still be cast: nothing is decided, and the votes stay on record. */
@Intention(
        ar = "سحب قرار من التصويت الخطي",
        en = "Withdraw a written procedure",
        concern = Concern.MATTER,
        example = """
                {"procedure": "01890a5d-ac96-774b-bcce-b302099a8070",
                 "reason": {"ar": "تستحق المسألة نقاشاً في اجتماع", "en": "The matter deserves a meeting"}}""")
public record WithdrawWrittenProcedure(
        WrittenProcedureId procedure, @Nullable Text reason) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Procedure found = state.writtenProcedures().find(procedure);
        if (found == null) {
            return Ruling.impossible(Fault.unknown(procedure));
        }
        return new OpenProcedure(found, state, context)
                .examine(Examination.of(state, context))
                .possible(
                        context.actor().party().equals(found.opened().mover()),
                        () -> Fault.notAllowed(
                                "لا يسحب القرار من التصويت إلا من قدّمه", "only who moved it takes it back"))
                .acceptOne(() ->
                        new WrittenProcedureWithdrawn(procedure, found.opened().decision(), reason));
    }
}
