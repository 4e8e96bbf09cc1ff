package org.mithaq.command.tasks;

import static org.mithaq.command.ruling.Fact.fact;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Given;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.TaskId;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.rulebook.CharterParameter;
import org.mithaq.text.Text;

/**
 * A task as it is agreed on: on its own or at the closing of a meeting, under the same rules.
 *
 * @param id a new id
 * @param title what is to be done, in Arabic and English
 * @param owners the registered parties that do it, the first one answering for it
 * @param due the day by which it is done, in the coalition's time zone
 * @param decision the decision that it carries out
 */
public record NewTask(
        TaskId id,
        Text title,
        TaskKind kind,
        List<PartyId> owners,
        LocalDate due,
        @Nullable DecisionId decision) {

    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    public NewTask {
        owners = Given.list(owners);
        if (!title.bilingual()) {
            throw new IllegalArgumentException("\"title\" is given in Arabic and in English");
        }
        if (owners.isEmpty()) {
            throw new IllegalArgumentException("\"owners\" takes at least one party");
        }
        if (new HashSet<>(owners).size() < owners.size()) {
            throw new IllegalArgumentException("\"owners\" names each party once");
        }
        if (due.isAfter(LATEST)) {
            throw new IllegalArgumentException("\"due\" is a day until " + LATEST);
        }
    }

    /** Examines how tasks that are agreed together share the load, and whether they are possible. */
    public static void examine(List<NewTask> tasks, Examination examination, CoalitionState state, Context context) {
        int most = state.charter().number(CharterParameter.TASK_SHARE_MAX);
        List<PartyId> overloaded = Load.of(state, tasks).above(most);
        examination.rule("R-022", overloaded.isEmpty(), fact("parties", overloaded), fact("mostPercent", most));
        tasks.forEach(task -> task.checkPossible(examination, state, context));
    }

    /** The event of its assignment. */
    public TaskAssigned assignedIn(@Nullable MeetingId meeting) {
        return new TaskAssigned(id, title, kind, owners, due, meeting, decision);
    }

    private void checkPossible(Examination examination, CoalitionState state, Context context) {
        examination
                .possible(state.tasks().find(id) == null, () -> Fault.exists(id))
                .possible(
                        !due.isBefore(Day.of(context.occurredAt(), state)),
                        () -> Fault.badInput(
                                "موعد المهمة " + id + " مضى؛ حدّدوا يوماً لم يمضِ بعد",
                                "task " + id + " is due on a day that is over; name today or a later day"));
        for (PartyId owner : owners) {
            examination.possible(state.membership().isRegistered(owner), () -> Fault.unknown(owner));
        }
        if (decision != null) {
            DecisionId cited = decision;
            examination.possible(state.decisions().find(cited) != null, () -> Fault.unknown(cited));
        }
    }
}
