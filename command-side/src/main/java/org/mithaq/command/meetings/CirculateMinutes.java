package org.mithaq.command.meetings;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.MeetingEvent.MinutesCirculated;
import org.mithaq.events.MeetingEvent.ReminderSent;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;

/**
 * Sends the minutes of a closed meeting, and with them a reminder of the next one. It may be done again, for others.
 *
 * @param toMembers who receives the members' version: members, and those who were present
 * @param toProspects who receives the public version
 */
@Intention(
        ar = "تعميم المحضر",
        en = "Circulate minutes",
        rules = {"R-070", "R-077"},
        concern = Concern.MATTER,
        example = """
                {"meeting": "0198c0de-0000-7000-8000-000000000031",
                 "toMembers": ["0198c0de-0000-7000-8000-000000000001", "0198c0de-0000-7000-8000-000000000002"],
                 "toProspects": ["0198c0de-0000-7000-8000-000000000015"]}""")
public record CirculateMinutes(MeetingId meeting, List<PartyId> toMembers, List<PartyId> toProspects)
        implements Command {

    public CirculateMinutes {
        toMembers = Given.list(toMembers);
        toProspects = Given.list(toProspects);
        if (toMembers.isEmpty() && toProspects.isEmpty()) {
            throw new IllegalArgumentException("\"toMembers\" or \"toProspects\" takes at least one party");
        }
        Conditions.eachOnce("toMembers", toMembers);
        Conditions.eachOnce("toProspects", toProspects);
        if (toProspects.stream().anyMatch(toMembers::contains)) {
            throw new IllegalArgumentException("\"toProspects\" names parties that are not in \"toMembers\"");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context).openToMembers();
        Conditions.meetingIs(Set.of(Status.CLOSED), meeting, examination, state);
        Meeting found = state.meetings().find(meeting);
        if (found != null) {
            recipients(found, examination, state);
        }
        return examination.accept(() -> events(found, state, context));
    }

    private void recipients(Meeting found, Examination examination, CoalitionState state) {
        List<PartyId> forgotten = found.attended().stream()
                .filter(party -> !found.minutesCirculated() && recipients().noneMatch(party::equals))
                .sorted(Comparator.comparing(PartyId::value))
                .toList();
        examination.rule("R-070", forgotten.isEmpty(), fact("presentWithoutMinutes", forgotten));
        Conditions.registered(toMembers, examination, state);
        Conditions.known(toProspects, examination, state);
        for (PartyId party : toMembers) {
            examination.possible(
                    state.membership().isMember(party) || found.attended().contains(party),
                    () -> Fault.badInput(
                            "الجهة " + party + " ليست عضواً ولم تحضر الاجتماع؛ تُرسَل إليها النسخة العلنية",
                            "party " + party + " is no member and was not present; it receives the public version"));
        }
    }

    private Stream<PartyId> recipients() {
        return Stream.concat(toMembers.stream(), toProspects.stream());
    }

    private List<Event> events(@Nullable Meeting found, CoalitionState state, Context context) {
        List<Event> events = new ArrayList<>();
        events.add(new MinutesCirculated(meeting, toMembers, toProspects));
        MeetingId next = found == null ? null : found.next();
        if (next != null && stillToCome(next, state, context)) {
            recipients().forEach(party -> events.add(new ReminderSent(next, party)));
        }
        return events;
    }

    private static boolean stillToCome(MeetingId next, CoalitionState state, Context context) {
        Meeting found = state.meetings().find(next);
        return found != null
                && found.status() == Status.SCHEDULED
                && !found.startsAt().isBefore(context.occurredAt());
    }
}
