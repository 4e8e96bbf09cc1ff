package org.mithaq.command.charter;

import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CharterState;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CharterEvent.CharterAcknowledged;
import org.mithaq.events.PartyId;
import org.mithaq.text.Text;

/**
 * A member says that it knows and accepts the charter. It speaks for itself: the member is the actor's party.
 *
 * @param version the version in force, as the member read it
 */
@Intention(
        ar = "الإقرار بالاطلاع على النظام الداخلي",
        en = "Acknowledge the charter",
        rules = {"R-085", "R-114"},
        concern = Concern.CHARTER,
        example = """
                {"version": 1}""")
public record AcknowledgeCharter(int version) implements Command {

    public AcknowledgeCharter {
        if (version < 1) {
            throw new IllegalArgumentException("\"version\" is the version of the charter in force, from 1");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        PartyId member = context.actor().party();
        CharterState charter = state.charter();
        return Examination.of(state, context)
                .possible(
                        state.membership().isMember(member),
                        () -> Fault.notAllowed(
                                "الأعضاء وحدهم يقرّون بالنظام الداخلي، كلٌّ عن نفسه",
                                "only members acknowledge the charter, each for itself"))
                .possible(
                        version == charter.version(),
                        () -> Fault.wrongState(
                                "الإصدار الساري من النظام الداخلي هو " + charter.version(),
                                "the version of the charter in force is " + charter.version()))
                .possible(
                        !charter.acknowledged().contains(member),
                        () -> new Fault(
                                Fault.Kind.ALREADY_EXISTS,
                                Text.of(
                                        "أقرّ هذا العضو بهذا الإصدار من قبل",
                                        "this member acknowledged this version already")))
                .acceptOne(() -> new CharterAcknowledged(member, version));
    }
}
