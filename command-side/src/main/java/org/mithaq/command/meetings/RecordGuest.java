package org.mithaq.command.meetings;

import java.util.List;
import java.util.Set;
import org.mithaq.command.bodies.Entitled;
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
import org.mithaq.events.MeetingEvent.Guest;
import org.mithaq.events.MeetingEvent.GuestRecorded;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;

/**
 * Records that a guest takes part in an open meeting, without a vote and without counting for the quorum.
 *
 * @param guest from a registered party that has no vote there, or from an organisation by its name
 */
@Intention(
        ar = "تدوين حضور ضيف/ة",
        en = "Record a guest",
        rules = {"R-145"},
        concern = Concern.MATTER,
        example = """
                {"meeting": "0198c0de-0000-7000-8000-000000000031",
                 "guest": {"organisation": {"ar": "مؤسسة مانحة", "en": "A donor foundation"}, "role": "DONOR"}}""")
public record RecordGuest(MeetingId meeting, Guest guest) implements Command {

    public RecordGuest {
        if ((guest.party() == null) == (guest.organisation() == null)) {
            throw new IllegalArgumentException("\"guest\" takes either a \"party\" or an \"organisation\"");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        Conditions.meetingIs(Set.of(Status.OPEN), meeting, examination, state);
        Meeting found = state.meetings().find(meeting);
        PartyId party = guest.party();
        if (found != null && party != null) {
            withoutVote(party, found, examination, state);
        }
        return examination
                .possible(
                        found != null && !found.floor().guests().contains(guest),
                        () -> Fault.wrongState(
                                "دُوّن حضور هذا الضيف/ة بهذه الصفة في هذا الاجتماع من قبل",
                                "this guest is recorded in this role in this meeting already"))
                .acceptOne(() -> new GuestRecorded(meeting, guest));
    }

    private static void withoutVote(PartyId party, Meeting found, Examination examination, CoalitionState state) {
        Conditions.registered(List.of(party), examination, state);
        examination
                .possible(
                        !found.present().contains(party),
                        () -> Fault.wrongState(
                                "هذه الجهة مشاركة في الاجتماع، ومن يشارك ليس ضيفاً",
                                "this party takes part in the meeting already, and who takes part is no guest"))
                .possible(
                        !Entitled.to(found.kind(), found.body(), state).contains(party),
                        () -> Fault.badInput(
                                "لهذه الجهة صوت في هذا الاجتماع؛ دوّنوا وصولها بطلب record-arrival",
                                "this party has a vote in this meeting; record its arrival with record-arrival"));
    }
}
