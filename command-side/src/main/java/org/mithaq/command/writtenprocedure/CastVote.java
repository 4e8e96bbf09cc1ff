package org.mithaq.command.writtenprocedure;

import static org.mithaq.command.ruling.Fact.fact;

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
import org.mithaq.events.Vocabulary.Choice;
import org.mithaq.events.WrittenProcedureEvent.VoteCast;
import org.mithaq.events.WrittenProcedureId;

/**
 * Votes in writing, for the actor's party. Until the closing date the vote may be changed by voting again; the last
 * counts, and all stay on record.
 */
@Intention(
        ar = "التصويت خطياً",
        en = "Cast a vote in writing",
        rules = {"R-116", "R-136"},
        concern = Concern.MATTER,
        example = """
                {"procedure": "01890a5d-ac96-774b-bcce-b302099a8070", "choice": "IN_FAVOUR"}""")
public record CastVote(WrittenProcedureId procedure, Choice choice) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Procedure found = state.writtenProcedures().find(procedure);
        if (found == null) {
            return Ruling.impossible(Fault.unknown(procedure));
        }
        PartyId party = context.actor().party();
        boolean conflicted =
                state.representation().conflicted(found.opened().decision()).contains(party);
        Examination examination =
                Examination.of(state, context).rule("R-136", !conflicted, fact("party", party.value()));
        return new OpenProcedure(found, state, context)
                .examineVoter(examination)
                .acceptOne(() -> new VoteCast(procedure, found.opened().decision(), party, choice, found.heard(party)));
    }
}
