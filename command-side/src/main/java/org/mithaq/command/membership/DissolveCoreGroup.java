package org.mithaq.command.membership;

import static java.util.Objects.requireNonNull;

import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Meeting.Status;
import org.mithaq.events.MembershipEvent.CoreGroupDissolved;
import org.mithaq.events.Vocabulary.MeetingKind;

/** Ends the core group: its last task, the first meeting, is behind it. Only the group and the coordinator do so. */
@Intention(
        ar = "حلّ المجموعة النواة",
        en = "Dissolve the core group",
        rules = {"R-020"},
        concern = Concern.BELONGING,
        example = "{}")
public record DissolveCoreGroup() implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        return Examination.of(state, context)
                .clause("R-020", "dissolution", firstMeetingClosed(state))
                .possible(CoreGroupAct.stands(state), CoreGroupAct::noGroup)
                .possible(Authority.overCoreGroup(state, context), CoreGroupAct::notByOthers)
                .acceptOne(() -> new CoreGroupDissolved(
                        requireNonNull(state.membership().coreGroup()).id()));
    }

    private static boolean firstMeetingClosed(CoalitionState state) {
        return state.meetings().meetings().values().stream()
                .anyMatch(meeting -> meeting.kind() == MeetingKind.FIRST && meeting.status() == Status.CLOSED);
    }
}
