package org.mithaq.command.tasks;

import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.TaskEvent.TaskFollowedUp;
import org.mithaq.events.TaskId;
import org.mithaq.text.Text;

/**
 * Follows up those who work on an open task.
 *
 * @param help what was offered: help, company, people with the skill
 */
@Intention(
        ar = "متابعة مهمة",
        en = "Follow up a task",
        rules = {"R-071"},
        concern = Concern.MATTER,
        example = """
                {"task": "0198c0de-0000-7000-8000-000000000051",
                 "help": {"ar": "ربط الجامعة بإحصاءات الشرطة", "en": "Link university with police statistics"}}""")
public record FollowUpTask(TaskId task, Text help) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        OpenTask.check(task, examination, state);
        return examination.acceptOne(() -> new TaskFollowedUp(task, help));
    }
}
