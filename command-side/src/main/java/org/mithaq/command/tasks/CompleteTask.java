package org.mithaq.command.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Tasks.Task;
import org.mithaq.events.Actor;
import org.mithaq.events.CoalitionEvent.CoordinatorAssigned;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.Given;
import org.mithaq.events.TaskEvent.TaskCompleted;
import org.mithaq.events.TaskId;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.text.Text;

/**
 * Completes an open task. An owner does so, or the coordinator, who minds that tasks get done.
 *
 * @param result what came of it
 * @param evidence what it brought in, where it was for gathering information
 */
@Intention(
        ar = "إنجاز مهمة",
        en = "Complete a task",
        rules = {"R-165"},
        concern = Concern.MATTER,
        example = """
                {"task": "0198c0de-0000-7000-8000-000000000052",
                 "result": {"ar": "جُمعت إحصاءات ثلاث سنوات", "en": "Statistics of three years collected"},
                 "evidence": [{"kind": "DATA", "title": {"ar": "إحصاءات الشرطة", "en": "Police statistics"},
                               "source": {"ar": "الشرطة", "en": "Police"}}]}""")
public record CompleteTask(TaskId task, @Nullable Text result, List<Evidence> evidence) implements Command {

    public CompleteTask {
        evidence = Given.list(evidence);
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Task found = state.tasks().find(task);
        Examination examination = Examination.of(state, context)
                .rule("R-165", found == null || found.kind() != TaskKind.INFORMATION || !evidence.isEmpty());
        OpenTask.check(task, examination, state);
        return examination
                .possible(
                        found != null && mayComplete(found, context.actor(), state),
                        () -> Fault.notAllowed(
                                "يُنجز المهمةَ أحدُ أصحابها أو المنسّق/ة",
                                "a task is completed by one of its owners or by the coordinator"))
                .acceptOne(() -> new TaskCompleted(task, result, evidence));
    }

    private static boolean mayComplete(Task task, Actor actor, CoalitionState state) {
        CoordinatorAssigned coordinator = state.foundations().coordinator();
        return task.owners().contains(actor.party())
                || (coordinator != null && coordinator.coordinator().equals(actor.person()));
    }
}
