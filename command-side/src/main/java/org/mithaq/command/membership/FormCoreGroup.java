package org.mithaq.command.membership;

import java.util.List;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.BodyId;
import org.mithaq.events.Given;
import org.mithaq.events.MembershipEvent.CoreGroupFormed;
import org.mithaq.events.MembershipEvent.CoreMember;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Circle;

/**
 * Forms the group of the few who launch the coalition and plan its first meeting. A coalition has one in its life; a
 * group of a single party can be formed and added to, but cannot invite yet.
 *
 * @param members registered parties, each once
 */
@Intention(
        ar = "تشكيل المجموعة النواة",
        en = "Form the core group",
        rules = {"R-019"},
        concern = Concern.BELONGING,
        example = """
                {"group": "0198c0de-0000-7000-8000-000000000101",
                 "members": [{"party": "0198c0de-0000-7000-8000-000000000001"},
                             {"party": "0198c0de-0000-7000-8000-000000000002",
                              "position": {"ar": "ضابط الشؤون المجتمعية", "en": "Community-affairs officer"}}]}""")
public record FormCoreGroup(BodyId group, List<CoreMember> members) implements Command {

    public FormCoreGroup {
        members = Given.list(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("\"members\" names at least one party");
        }
        if (members.stream().map(CoreMember::party).distinct().count() < members.size()) {
            throw new IllegalArgumentException("\"members\" names each party once");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        List<PartyId> parties = members.stream().map(CoreMember::party).toList();
        Examination examination = Examination.of(state, context)
                .rule("R-019", parties.stream().anyMatch(party -> state.membership()
                        .inCircle(party, Circle.STEWARD)))
                .possible(
                        Authority.toBegin(state, context),
                        () -> Fault.notAllowed(
                                "لا يشكّل المجموعة النواة إلا من بادر إلى الائتلاف أو عضو فيه أو المنسّق/ة",
                                "the party that began the coalition, a member or the coordinator forms the core group"))
                .possible(
                        state.membership().coreGroup() == null,
                        () -> Fault.wrongState(
                                "شُكّلت المجموعة النواة من قبل؛ يمكن أن تُضاف إليها جهات ما دامت قائمة",
                                "the core group was formed before; parties can be added to it while it stands"));
        examination.possible(state.bodies().find(group) == null, () -> Fault.exists(group));
        parties.forEach(
                party -> examination.possible(state.membership().isRegistered(party), () -> Fault.unknown(party)));
        return examination.acceptOne(() -> new CoreGroupFormed(group, members));
    }
}
