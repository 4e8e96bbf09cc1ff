package org.mithaq.command.membership;

import static org.mithaq.command.ruling.Fact.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mithaq.command.bodies.CommunityVoice;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.events.Event;
import org.mithaq.events.PartyId;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;
import org.mithaq.events.TaskId;
import org.mithaq.text.Text;

/**
 * A member leaves: its seats and offices end, and its tasks go to those who take them over. It stays on the register.
 *
 * @param dispute whether it leaves over a dispute: mediation is offered then
 * @param handover open tasks of this member and the members that take them over
 */
@Intention(
        ar = "انسحاب عضو",
        en = "Withdraw as a member",
        rules = {"R-099", "R-131"},
        concern = Concern.BELONGING,
        example = """
                {"reason": {"ar": "انتهى مشروعنا في الحي", "en": "Our project here ended"}, "dispute": false,
                 "handover": [{"task": "0198c0de-0000-7000-8000-000000000053",
                               "to": "0198c0de-0000-7000-8000-000000000002"}]}""")
public record WithdrawMember(Text reason, boolean dispute, List<Handover> handover) implements Command {

    public WithdrawMember {
        handover = Handover.eachOnce(handover);
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        PartyId party = context.actor().party();
        LocalDate today = Day.of(context.occurredAt(), state);
        LocalDate leavesOn = state.representation().leaving().get(party);
        List<TaskId> left = notHandedOver(party, state);
        Examination examination = Examination.of(state, context)
                .clause(
                        "R-131",
                        "dispute",
                        !dispute && !state.conflicts().concern(context.actor().party()))
                .clause(
                        "R-131",
                        "notice",
                        leavesOn != null && !today.isBefore(leavesOn),
                        fact("announcedFor", leavesOn == null ? "" : leavesOn.toString()))
                .clause("R-131", "handover", left.isEmpty(), fact("tasks", left));
        CommunityVoice.withoutSeatOf(party, examination, state);
        Speaking.member(examination, state, context);
        Handover.examine(handover, party, examination, state);
        return examination.accept(() -> Stream.concat(
                        Stream.<Event>of(new MemberWithdrawn(party, reason)), Handover.events(handover, party))
                .toList());
    }

    private List<TaskId> notHandedOver(PartyId party, CoalitionState state) {
        List<TaskId> given = handover.stream().map(Handover::task).toList();
        return state.tasks().openTasks().stream()
                .filter(task -> Handover.owns(party, state.tasks().find(task)) && !given.contains(task))
                .sorted(Comparator.comparing(TaskId::value))
                .toList();
    }
}
