package org.mithaq.command.outreach;

import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.PartyId;
import org.mithaq.text.Text;

/** Whom the coalition knows: registered parties, and whoever recruiting gave a name already. */
final class KnownParties {

    private KnownParties() {}

    static boolean knows(CoalitionState state, PartyId party) {
        return state.membership().isRegistered(party) || state.outreach().knows(party);
    }

    static Fault needsName(PartyId party) {
        return Fault.badInput(
                "الجهة " + party + " غير معروفة للائتلاف، فاذكروا اسمها في الحقل name",
                "the party " + party + " is not known here; say in \"name\" who it is");
    }

    static Fault notOnTheList(PartyId party) {
        return new Fault(
                Fault.Kind.UNKNOWN_REFERENCE,
                Text.of(
                        "الجهة " + party + " ليست على لائحة الأعضاء المحتملين؛ رشّحوها أولاً",
                        "the party " + party + " is not on the list of prospects; nominate it first"));
    }

    static Fault memberAlready() {
        return Fault.wrongState("هذه الجهة عضو من قبل", "this party is a member already");
    }
}
