package org.mithaq.command.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.bodies.Entitled;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Meeting;
import org.mithaq.command.state.Meeting.Status;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.MeetingEvent;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.text.Text;

/**
 * Opens a scheduled meeting on its day or later.
 *
 * @param chair who is in the chair, for a party that is present
 * @param facilitator who keeps it inclusive, often from outside: from a registered party, present or not
 * @param present who attends, at least one. Where a body meets, those whose seats are filled. A party may send several
 *     delegates, each named once by person; it is present once, for the quorum and for the vote
 * @param apologies invited parties that excused themselves
 * @param guests who watches or presents without taking part, by role
 */
@Intention(
        ar = "افتتاح اجتماع",
        en = "Open a meeting",
        rules = {"R-021", "R-049", "R-066", "R-074", "R-103", "R-117"},
        concern = Concern.MATTER,
        example = """
                {"meeting": "0198c0de-0000-7000-8000-000000000031",
                 "chair": {"party": "0198c0de-0000-7000-8000-000000000001",
                           "person": "0198c0de-0000-7000-8000-000000000091"},
                 "present": [{"party": "0198c0de-0000-7000-8000-000000000001",
                              "person": "0198c0de-0000-7000-8000-000000000091",
                              "role": {"ar": "مديرة", "en": "Director"}},
                             {"party": "0198c0de-0000-7000-8000-000000000002"}],
                 "apologies": ["0198c0de-0000-7000-8000-000000000015"]}""")
public record OpenMeeting(
        MeetingId meeting,
        @Nullable Attendee chair,
        @Nullable Attendee facilitator,
        List<Attendee> present,
        List<PartyId> apologies,
        List<Text> guests)
        implements Command {

    public OpenMeeting {
        present = Given.list(present);
        apologies = Given.list(apologies);
        guests = Given.list(guests);
        List<PartyId> parties = present.stream().map(Attendee::party).toList();
        if (parties.isEmpty()) {
            throw new IllegalArgumentException("\"present\" takes at least one attendee");
        }
        distinctPeople(present);
        Conditions.eachOnce("apologies", apologies);
        if (apologies.stream().anyMatch(parties::contains)) {
            throw new IllegalArgumentException("\"apologies\" names parties that are not present");
        }
        if (chair != null && !parties.contains(chair.party())) {
            throw new IllegalArgumentException("\"chair\" is somebody of a party that is present");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        Conditions.meetingIs(Set.of(Status.SCHEDULED), meeting, examination, state);
        Conditions.registered(apologies, examination, state);
        if (facilitator != null) {
            Conditions.registered(List.of(facilitator.party()), examination, state);
        }
        Meeting found = state.meetings().find(meeting);
        if (found != null) {
            new Convening(found, examination, state).examine(parties());
            new Opening(found, examination, state).examine(present, context);
        }
        return examination.accept(() -> events(Objects.requireNonNull(found), state));
    }

    /** For the constructor: whoever comes with others of the same party is told apart from them. */
    private static void distinctPeople(List<Attendee> present) {
        boolean told = present.stream().collect(Collectors.groupingBy(Attendee::party)).values().stream()
                .allMatch(OpenMeeting::toldApart);
        if (!told) {
            throw new IllegalArgumentException(
                    "\"present\" names each party once, or several delegates of it, each by a \"person\" of its own");
        }
    }

    private static boolean toldApart(List<Attendee> ofOneParty) {
        long people = ofOneParty.stream()
                .map(Attendee::person)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return ofOneParty.size() == 1 || people == ofOneParty.size();
    }

    private List<PartyId> parties() {
        return present.stream().map(Attendee::party).distinct().toList();
    }

    private List<Event> events(Meeting found, CoalitionState state) {
        List<MeetingEvent> events = new ArrayList<>();
        events.add(new MeetingOpened(
                meeting,
                chair,
                facilitator,
                present,
                apologies,
                guests,
                absent(Entitled.to(found.kind(), found.body(), state))));
        parties().forEach(party -> events.addAll(Turnout.endingOf(meeting, party, state)));
        return Turnout.of(meeting, events, state);
    }

    private List<PartyId> absent(Set<PartyId> entitled) {
        List<PartyId> there = parties();
        return entitled.stream()
                .filter(party -> !there.contains(party) && !apologies.contains(party))
                .sorted(Comparator.comparing(PartyId::value))
                .toList();
    }
}
