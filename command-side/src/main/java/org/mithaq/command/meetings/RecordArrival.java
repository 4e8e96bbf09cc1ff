package org.mithaq.command.meetings;

import java.util.ArrayList;
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
import org.mithaq.events.MeetingEvent;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.AttendeeArrived;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PersonId;
import org.pcollections.PSet;

/**
 * Records that somebody came to an open meeting after its opening; from then on it counts for the quorum and votes.
 *
 * @param attendee who came: of a party that is there already, another of its delegates, by person
 */
@Intention(
        ar = "تدوين وصول متأخر إلى اجتماع",
        en = "Record an arrival",
        rules = {"R-049"},
        concern = Concern.MATTER,
        example = """
                {"meeting": "0198c0de-0000-7000-8000-000000000031",
                 "attendee": {"party": "0198c0de-0000-7000-8000-000000000004",
                              "person": "0198c0de-0000-7000-8000-000000000094",
                              "role": {"ar": "منسّق", "en": "Coordinator"}}}""")
public record RecordArrival(MeetingId meeting, Attendee attendee) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        Conditions.meetingIs(Set.of(Status.OPEN), meeting, examination, state);
        Meeting found = state.meetings().find(meeting);
        if (found != null) {
            new Convening(found, examination, state).admits(List.of(attendee.party()));
            new Opening(found, examination, state).panels(List.of(attendee));
            examination.possible(
                    !there(found),
                    () -> Fault.wrongState(
                            "هذه الجهة حاضرة من قبل؛ يُدوَّن وصول مندوب/ة آخر لها باسم شخص لم يُذكر بين الحضور",
                            "this party is present already; another delegate of it is told apart by a \"person\" that is"
                                    + " not there yet"));
        }
        return examination.accept(() -> {
            List<MeetingEvent> events = new ArrayList<>();
            events.add(new AttendeeArrived(meeting, attendee));
            events.addAll(Turnout.endingOf(meeting, attendee.party(), state));
            return Turnout.of(meeting, events, state);
        });
    }

    /** Delegates of one party are told apart by person: one who came without a name stays the only one. */
    private boolean there(Meeting found) {
        PSet<PersonId> people = found.floor().present().get(attendee.party());
        PersonId person = attendee.person();
        return people != null && (people.isEmpty() || person == null || people.contains(person));
    }
}
