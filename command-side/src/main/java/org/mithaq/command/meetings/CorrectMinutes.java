package org.mithaq.command.meetings;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Decisions.Decision;
import org.mithaq.command.state.Meeting;
import org.mithaq.command.state.MinutesBook.Minutes;
import org.mithaq.events.DecisionId;
import org.mithaq.events.MeetingEvent.MinutesCorrected;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.AgendaTopic;
import org.mithaq.text.Text;

/**
 * Says what circulated minutes should say. It never changes a decision. Once the minutes are approved, it is a note
 * beside them that names why and by which decision.
 *
 * @param item the agenda item that it is about, where it is about one
 * @param correction what the minutes should say
 * @param reason why; needed for a note
 * @param decision the adopted decision of another meeting that a note rests on
 */
@Intention(ar = "تصحيح المحضر", en = "Correct minutes", concern = Concern.MATTER, example = """
                {"meeting": "0198c0de-0000-7000-8000-000000000031",
                 "correction": {"ar": "إضافة رأي الأقلية كاملاً", "en": "Add the minority opinion in full"}}""")
public record CorrectMinutes(
        MeetingId meeting,
        @Nullable AgendaTopic item,
        Text correction,
        @Nullable Text reason,
        @Nullable DecisionId decision)
        implements Command {

    @Override
    public boolean corrects() {
        return true;
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Meeting found = state.meetings().find(meeting);
        if (found == null) {
            return Ruling.impossible(Fault.unknown(meeting));
        }
        Minutes minutes = state.minutes().find(meeting);
        if (minutes == null) {
            return Ruling.impossible(Conditions.notCirculated());
        }
        PartyId by = context.actor().party();
        Examination examination = Examination.of(state, context)
                .possible(
                        state.membership().isMember(by) || found.attended().contains(by),
                        () -> Fault.notAllowed(
                                "يصحّح المحضر عضو، أو جهة حضرت الاجتماع",
                                "minutes are corrected by a member or a party that was present"));
        if (decision != null) {
            restsOn(decision, state, examination);
        }
        return examination
                .possible(
                        !minutes.approved() || (reason != null && decision != null),
                        () -> Fault.wrongState(
                                "أُقرّ هذا المحضر ولا يتغيّر نصه؛ التصحيح بعد ذلك ملاحظة تذكر السبب والقرار",
                                "these minutes are approved and their text stays; a correction is a note now that names"
                                        + " its \"reason\" and \"decision\""))
                .acceptOne(() -> new MinutesCorrected(
                        meeting, minutes.corrections() + 1, item, correction, reason, decision, minutes.approved()));
    }

    private void restsOn(DecisionId id, CoalitionState state, Examination examination) {
        Decision made = state.decisions().find(id);
        examination
                .possible(made != null, () -> Fault.unknown(id))
                .possible(
                        made != null && made.adopted() && !meeting.equals(made.meeting()),
                        () -> Fault.wrongState(
                                "يستند التصحيح إلى قرار اعتُمد في اجتماع آخر",
                                "a correction rests on a decision that another meeting adopted"));
    }
}
