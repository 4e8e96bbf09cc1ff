package org.mithaq.command.coalition;

import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Membership;
import org.mithaq.events.CoalitionEvent.CoordinatorAssigned;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.text.Text;

/**
 * Makes somebody responsible for the whole picture and for tasks being done, in place of whoever was before.
 *
 * @param coordinator the person, as a random id
 * @param party the member, or party of the core group, for which the person works
 * @param position the person's position there
 */
@Intention(
        ar = "تكليف منسّق/ة",
        en = "Assign a coordinator",
        rules = {"R-021"},
        concern = Concern.COALITION,
        example = """
                {"coordinator": "01890a5d-ac96-774b-bcce-b302099a8057",
                 "party": "01890a5d-ac96-774b-bcce-b302099a8058",
                 "position": {"ar": "موظف/ة البرامج", "en": "Programme officer"}}""")
public record AssignCoordinator(PersonId coordinator, PartyId party, Text position) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Membership membership = state.membership();
        return Examination.of(state, context)
                .possible(state.foundations().founded(), Founding::notYet)
                .possible(membership.isRegistered(party), () -> Fault.unknown(party))
                .possible(
                        membership.inCoreGroup(party) || membership.isMember(party),
                        () -> Fault.wrongState(
                                "المنسّق/ة من جهة في المجموعة النواة أو من عضو في الائتلاف",
                                "a coordinator comes from a party of the core group or from a member"))
                .acceptOne(() -> new CoordinatorAssigned(coordinator, party, position));
    }
}
