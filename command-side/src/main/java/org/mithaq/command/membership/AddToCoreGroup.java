package org.mithaq.command.membership;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Membership;
import org.mithaq.events.MembershipEvent.CoreGroupMemberAdded;
import org.mithaq.events.MembershipEvent.CoreMember;
import org.mithaq.events.PartyId;
import org.mithaq.text.Text;

/**
 * Adds a registered party to the core group. Only the core group itself and the coordinator do so.
 *
 * @param position the position of the one who comes for it, never a name
 */
@Intention(
        ar = "إضافة جهة إلى المجموعة النواة",
        en = "Add to the core group",
        concern = Concern.BELONGING,
        example = """
                {"party": "0198c0de-0000-7000-8000-000000000007",
                 "position": {"ar": "مندوب/ة المراهقين", "en": "Teenager delegate"}}""")
public record AddToCoreGroup(PartyId party, @Nullable Text position) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Membership membership = state.membership();
        return Examination.of(state, context)
                .possible(CoreGroupAct.stands(state), CoreGroupAct::noGroup)
                .possible(Authority.overCoreGroup(state, context), CoreGroupAct::notByOthers)
                .possible(membership.isRegistered(party), () -> Fault.unknown(party))
                .possible(
                        !membership.inCoreGroup(party),
                        () -> Fault.wrongState(
                                "هذه الجهة في المجموعة النواة من قبل", "this party is in the core group already"))
                .acceptOne(() -> new CoreGroupMemberAdded(
                        requireNonNull(membership.coreGroup()).id(), new CoreMember(party, position)));
    }
}
