package org.mithaq.command.writtenprocedure;

import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.WrittenProcedures.Procedure;
import org.mithaq.events.PartyId;
import org.mithaq.events.WrittenProcedureEvent.VoterRecused;
import org.mithaq.events.WrittenProcedureId;
import org.mithaq.text.Text;

/**
 * Stays out of a vote for a conflict of interest: the actor's party counts as taking part, and does not vote. A
 * vote that it cast before counts no longer.
 */
@Intention(
        ar = "التنحي عن التصويت الخطي",
        en = "Recuse oneself from a written vote",
        rules = {"R-116"},
        concern = Concern.MATTER,
        example = """
                {"procedure": "01890a5d-ac96-774b-bcce-b302099a8070"}""")
public record RecuseFromVote(WrittenProcedureId procedure) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Procedure found = state.writtenProcedures().find(procedure);
        if (found == null) {
            return Ruling.impossible(Fault.unknown(procedure));
        }
        PartyId party = context.actor().party();
        return new OpenProcedure(found, state, context)
                .examineVoter(Examination.of(state, context))
                .possible(
                        !found.recused().contains(party),
                        () -> new Fault(
                                Fault.Kind.ALREADY_EXISTS,
                                Text.of("تنحّت جهتكم من قبل", "your organisation recused itself already")))
                .acceptOne(() -> new VoterRecused(procedure, found.opened().decision(), party));
    }
}
