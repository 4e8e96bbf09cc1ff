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
import org.mithaq.command.state.Meeting;
import org.mithaq.command.state.Meeting.Status;
import org.mithaq.command.state.Membership.Party;
import org.mithaq.command.state.Outreach.Prospect;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.MeetingId;
import org.mithaq.events.MembershipEvent.Alignment;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.MeetingKind;

/**
 * Makes a registered party a member. An invitation is not needed, and one that was declined is no obstacle.
 *
 * @param meeting the open meeting that admits it, if a meeting does
 * @param category the one it was nominated under, if absent
 * @param alignment what it shares with the coalition
 */
@Intention(
        ar = "قبول عضو",
        en = "Admit a member",
        rules = {"R-007", "R-023", "R-036", "R-111"},
        concern = Concern.BELONGING,
        example = """
                {"party": "0198c0de-0000-7000-8000-000000000014", "category": "HELPER",
                 "alignment": {"values": {"ar": "كرامة الجميع", "en": "Dignity for all"},
                               "aims": {"ar": "خفض العنف", "en": "Less violence"},
                               "methods": {"ar": "حوار بلا إقصاء", "en": "Dialogue without exclusion"}}}""")
public record AdmitMember(
        PartyId party,
        @Nullable MeetingId meeting,
        @Nullable Category category,
        @Nullable Alignment alignment) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Party known = state.membership().find(party);
        Category under = category == null ? nominatedUnder(state) : category;
        Examination examination = Examination.of(state, context)
                .rule("R-007", known != null && known.researched())
                .clause("R-023", "admission", !closed(state))
                .clause("R-036", "alignment", alignment != null && alignment.complete())
                .rule("R-111", under != Category.STRATEGIC_PARTNER || metAlone(state))
                .possible(
                        Authority.toAdmit(state, context),
                        () -> Fault.notAllowed(
                                "لا يقبل الأعضاء إلا عضو أو جهة من المجموعة النواة أو من بادر إلى الائتلاف أو المنسّق/ة",
                                "a member, a party of the core group, the one that began the coalition or the"
                                        + " coordinator admits members"))
                .possible(
                        state.foundations().founded(),
                        () -> Fault.wrongState("لم يُؤسَّس الائتلاف بعد", "the coalition is not founded yet"))
                .possible(known != null, () -> Fault.unknown(party))
                .possible(
                        known == null || !known.member(),
                        () -> Fault.wrongState("هذه الجهة عضو من قبل", "this party is a member already"));
        return admittedBy(examination, state).acceptOne(() -> new MemberAdmitted(party, meeting, under, alignment));
    }

    private Examination admittedBy(Examination examination, CoalitionState state) {
        if (meeting == null) {
            return examination;
        }
        Meeting admitting = state.meetings().find(meeting);
        return examination
                .possible(admitting != null, () -> Fault.unknown(meeting))
                .possible(
                        admitting == null || admitting.status() == Status.OPEN,
                        () -> Fault.wrongState("هذا الاجتماع غير منعقد الآن", "this meeting is not open"));
    }

    private @Nullable Category nominatedUnder(CoalitionState state) {
        Prospect prospect = state.outreach().find(party);
        return prospect == null ? null : prospect.category();
    }

    private static boolean closed(CoalitionState state) {
        Charter charter = state.charter().charter();
        return charter != null
                && charter.membership() != null
                && !charter.membership().open();
    }

    private boolean metAlone(CoalitionState state) {
        return state.outreach().met().contains(party)
                || state.meetings().meetings().values().stream()
                        .anyMatch(held -> held.kind() == MeetingKind.INTRO
                                && held.attended().contains(party));
    }
}
