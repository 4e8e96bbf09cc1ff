package org.mithaq.command.outreach;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Outreach.Invitation;
import org.mithaq.command.state.Outreach.Prospect;
import org.mithaq.events.CoalitionEvent.CoordinatorAssigned;
import org.mithaq.events.OutreachEvent.InvitationAnswered;
import org.mithaq.events.PartyId;
import org.mithaq.text.Text;

/**
 * Answers the latest invitation. An invited party answers for itself; the contact owner and the coordinator may record
 * an answer that reached them. An accepted invitation is not yet a membership.
 *
 * @param accepted yes or no; both are good to know
 */
@Intention(ar = "الردّ على دعوة", en = "Answer an invitation", concern = Concern.BELONGING, example = """
                {"party": "0198c0de-0000-7000-8000-000000000015", "accepted": false,
                 "reason": {"ar": "لا وقت لدينا الآن", "en": "We have no time at present"}}""")
public record AnswerInvitation(
        PartyId party, Boolean accepted, @Nullable Text reason) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Prospect prospect = state.outreach().find(party);
        // first who may answer: an outsider is not told who is on the list
        return Examination.of(state, context)
                .possible(
                        mayAnswer(state, context),
                        () -> Fault.notAllowed(
                                "تردّ الجهة المدعوة بنفسها، ويدوّن ردّها مسؤول/ة الاتصال بها أو المنسّق/ة",
                                "an invited party answers for itself; its contact owner or the coordinator may record"
                                        + " the answer"))
                .possible(prospect != null, () -> KnownParties.notOnTheList(party))
                .possible(
                        prospect != null && prospect.invitation() == Invitation.SENT,
                        () -> Fault.wrongState(
                                "لا دعوة تنتظر رداً من هذه الجهة", "no invitation awaits an answer of this party"))
                .acceptOne(() -> new InvitationAnswered(party, accepted, reason));
    }

    /** An invited party need not be registered to answer. */
    @Override
    public boolean openToAnyone() {
        return true;
    }

    private boolean mayAnswer(CoalitionState state, Context context) {
        Prospect prospect = state.outreach().find(party);
        CoordinatorAssigned coordinator = state.foundations().coordinator();
        PartyId by = context.actor().party();
        return by.equals(party)
                || (prospect != null && by.equals(prospect.owner()))
                || (coordinator != null
                        && coordinator.coordinator().equals(context.actor().person()));
    }
}
