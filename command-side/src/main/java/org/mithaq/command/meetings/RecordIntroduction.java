package org.mithaq.command.meetings;

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
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.IntroductionRecorded;
import org.mithaq.events.MeetingId;
import org.mithaq.text.Text;

/**
 * Records how somebody who is present introduced a party, once in a meeting.
 *
 * @param interest what the party has to do with the issue
 * @param expectations what it expects of the coalition
 */
@Intention(
        ar = "تدوين تعريف جهة بنفسها",
        en = "Record an introduction",
        rules = {"R-064"},
        concern = Concern.MATTER,
        example = """
                {"meeting": "0198c0de-0000-7000-8000-000000000031",
                 "attendee": {"party": "0198c0de-0000-7000-8000-000000000005",
                              "person": "0198c0de-0000-7000-8000-000000000095",
                              "role": {"ar": "ممثلة الأهل", "en": "Parents' representative"}},
                 "interest": {"ar": "سلامة أولادنا", "en": "The safety of our children"},
                 "expectations": {"ar": "شارع آمن", "en": "A safe street"}}""")
public record RecordIntroduction(
        MeetingId meeting,
        Attendee attendee,
        Text interest,
        @Nullable Text expectations) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        Conditions.meetingIs(Set.of(Status.OPEN), meeting, examination, state);
        Meeting found = state.meetings().find(meeting);
        return examination
                .possible(
                        found != null && found.present().contains(attendee.party()),
                        () -> Fault.badInput(
                                "لا يُدوَّن تعريف إلا لجهة حاضرة في الاجتماع",
                                "only a party that is present at the meeting introduces itself"))
                .possible(
                        found != null && !found.floor().introduced().contains(attendee.party()),
                        () -> Fault.wrongState(
                                "عرّفت هذه الجهة بنفسها في هذا الاجتماع من قبل",
                                "this party introduced itself in this meeting already"))
                .acceptOne(() -> new IntroductionRecorded(meeting, attendee, interest, expectations));
    }
}
