package org.mithaq.command.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.mithaq.events.MeetingEvent;
import org.mithaq.events.MeetingEvent.AttendeeLeft;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.pcollections.PSet;

/**
 * Records that somebody left an open meeting before its end. Once nobody of its party is there, the party counts no
 * longer, and the proxies that it held end.
 *
 * @param person who left, of several that the party sent; if absent, nobody of the party stays
 */
@Intention(ar = "تدوين مغادرة اجتماع", en = "Record a departure", concern = Concern.MATTER, example = """
                {"meeting": "0198c0de-0000-7000-8000-000000000031",
                 "party": "0198c0de-0000-7000-8000-000000000002"}""")
public record RecordDeparture(
        MeetingId meeting, PartyId party, @Nullable PersonId person) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        Conditions.meetingIs(Set.of(Status.OPEN), meeting, examination, state);
        Meeting found = state.meetings().find(meeting);
        PSet<PersonId> people = found == null ? null : found.floor().present().get(party);
        return examination
                .possible(
                        people != null && (person == null || people.contains(person)),
                        () -> Fault.wrongState(
                                "من يغادر ليس حاضراً في هذا الاجتماع", "who leaves is not present in this meeting"))
                .accept(() -> {
                    List<MeetingEvent> events = new ArrayList<>();
                    events.add(new AttendeeLeft(meeting, party, person));
                    if (!state.meetings().after(meeting, events).present().contains(party)) {
                        events.addAll(Turnout.endingWith(meeting, party, state));
                    }
                    return Turnout.of(meeting, events, state);
                });
    }
}
