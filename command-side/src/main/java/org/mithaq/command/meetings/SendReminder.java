package org.mithaq.command.meetings;

import java.util.List;
import java.util.Set;
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
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.MeetingEvent.ReminderSent;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;

/**
 * Reminds of a meeting that is still to come, besides the reminders that go out with minutes.
 *
 * @param to who is reminded: parties, prospects or supporters
 */
@Intention(
        ar = "إرسال تذكير باجتماع",
        en = "Send a reminder",
        rules = {"R-070"},
        concern = Concern.MATTER,
        example = """
                {"meeting": "0198c0de-0000-7000-8000-000000000032",
                 "to": ["0198c0de-0000-7000-8000-000000000001", "0198c0de-0000-7000-8000-000000000015"]}""")
public record SendReminder(MeetingId meeting, List<PartyId> to) implements Command {

    public SendReminder {
        to = Given.list(to);
        if (to.isEmpty()) {
            throw new IllegalArgumentException("\"to\" takes at least one party");
        }
        Conditions.eachOnce("to", to);
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        Conditions.meetingIs(Set.of(Status.SCHEDULED), meeting, examination, state);
        Meeting found = state.meetings().find(meeting);
        examination.possible(
                found == null || !found.startsAt().isBefore(context.occurredAt()),
                () -> Fault.wrongState("موعد هذا الاجتماع مضى", "the time of this meeting is past"));
        Conditions.known(to, examination, state);
        return examination.accept(() -> to.stream()
                .map(party -> (Event) new ReminderSent(meeting, party))
                .toList());
    }
}
