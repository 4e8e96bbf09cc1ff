package org.mithaq.command.meetings;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
import org.mithaq.command.state.MinutesBook.Minutes;
import org.mithaq.events.Given;
import org.mithaq.events.MeetingEvent.MinutesApproved;
import org.mithaq.events.MeetingId;

/**
 * The next meeting of the same body approves minutes, as presented or with corrections; from then on their text stays.
 *
 * @param meeting whose minutes they are
 * @param in the open meeting that approves them
 * @param corrections the numbers of the corrections that become part of them; empty for the minutes as presented
 */
@Intention(
        ar = "إقرار المحضر",
        en = "Approve minutes",
        rules = {"R-117"},
        concern = Concern.MATTER,
        example = """
                {"meeting": "0198c0de-0000-7000-8000-000000000031", "in": "0198c0de-0000-7000-8000-000000000032",
                 "corrections": [1]}""")
public record ApproveMinutes(MeetingId meeting, MeetingId in, List<Integer> corrections) implements Command {

    public ApproveMinutes {
        corrections = Given.list(corrections);
        if (new HashSet<>(corrections).size() < corrections.size()) {
            throw new IllegalArgumentException("\"corrections\" names each number once");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Meeting of = state.meetings().find(meeting);
        if (of == null) {
            return Ruling.impossible(Fault.unknown(meeting));
        }
        Examination examination = Examination.of(state, context)
                .rule("R-117", !state.minutes().withoutQuorum().contains(in));
        Conditions.meetingIs(Set.of(Status.OPEN), in, examination, state);
        presented(state.minutes().find(meeting), examination);
        return examination
                .possible(
                        mayApprove(of, state.meetings().find(in)),
                        () -> Fault.badInput(
                                "يقرّ المحضر اجتماع لاحق للهيئة نفسها، أو الاجتماع الذي تلاه، أو اجتماع الأعضاء كافة",
                                "minutes are approved by a later meeting of the same body, by the one set to follow, or"
                                        + " by one of all members"))
                .acceptOne(() -> new MinutesApproved(meeting, in, corrections));
    }

    private void presented(@Nullable Minutes minutes, Examination examination) {
        examination
                .possible(minutes != null, Conditions::notCirculated)
                .possible(
                        minutes == null || !minutes.approved(),
                        () -> Fault.wrongState("أُقرّ هذا المحضر من قبل", "these minutes are approved already"))
                .possible(
                        minutes == null || corrections.stream().allMatch(n -> n >= 1 && n <= minutes.corrections()),
                        () -> Fault.badInput(
                                "الأرقام في \"corrections\" هي أرقام تصحيحات مدوّنة لهذا المحضر",
                                "\"corrections\" takes the numbers of recorded corrections of these minutes"));
    }

    /** An unknown meeting is a fault of its own, told before this one. */
    private boolean mayApprove(Meeting of, @Nullable Meeting other) {
        if (other == null || meeting.equals(in)) {
            return false;
        }
        boolean sameBody = of.kind() == other.kind() && Objects.equals(of.body(), other.body());
        return sameBody || other.kind().plenary() || in.equals(of.next());
    }
}
