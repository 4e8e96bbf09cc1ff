package org.mithaq.command.membership;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Side;
import org.mithaq.text.Text;

/**
 * Puts an organisation or a group on the coalition's register. It is not a member by that.
 *
 * @param name the organisation or group, never a person
 * @param community whether it is a community organisation, from within the community itself
 * @param side on which side of a co-operation agreement it stands; a community organisation stands on its own
 * @param outside whether it only appears in the record and is not meant to become a member
 */
@Intention(ar = "تسجيل جهة", en = "Register a party", concern = Concern.BELONGING, example = """
                {"party": "0198c0de-0000-7000-8000-000000000001",
                 "name": {"ar": "خدمات شباب الحي", "en": "Neighbourhood Youth Services"},
                 "community": true, "side": "COMMUNITY"}""")
public record RegisterParty(
        PartyId party,
        Text name,
        boolean community,
        @Nullable Side side,
        boolean outside) implements Command {

    public RegisterParty {
        if (community && side == Side.OUTSIDE) {
            throw new IllegalArgumentException("\"side\" of a community organisation is COMMUNITY");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        return Examination.of(state, context)
                .possible(!state.membership().isRegistered(party), () -> Fault.exists(party))
                .acceptOne(() -> new PartyRegistered(party, name, community, side, outside));
    }
}
