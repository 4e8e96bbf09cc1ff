package org.mithaq.command.promises;

import java.util.ArrayList;
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
import org.mithaq.command.tasks.NewTask;
import org.mithaq.events.Event;
import org.mithaq.events.PromiseEvent.SuggestionAnswered;
import org.mithaq.events.SuggestionId;
import org.mithaq.text.Text;

/**
 * Answers a suggestion, once.
 *
 * @param answer what the coalition makes of it, and why
 * @param task the task that it leads to
 */
@Intention(
        ar = "الإجابة عن اقتراح",
        en = "Answer a suggestion",
        rules = {"R-022", "R-059"},
        concern = Concern.MATTER,
        example = """
                {"suggestion": "0198c0de-0000-7000-8000-000000000461",
                 "answer": {"ar": "نأخذ به في خطة أمان الطريق", "en": "It enters the plan for road safety"},
                 "task": {"id": "0198c0de-0000-7000-8000-000000000055",
                          "title": {"ar": "دعوة الباعة", "en": "Invite the shopkeepers"},
                          "kind": "ACTION",
                          "owners": ["0198c0de-0000-7000-8000-000000000005"],
                          "due": "2027-02-01"}}""")
public record AnswerSuggestion(
        SuggestionId suggestion, Text answer, @Nullable NewTask task) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context)
                .possible(state.promises().knows(suggestion), () -> Fault.unknown(suggestion))
                .possible(
                        !state.promises().answered(suggestion),
                        () -> Fault.wrongState("أُجيب عن هذا الاقتراح من قبل", "this suggestion is answered already"));
        if (task != null) {
            NewTask.examine(List.of(task), examination, state, context);
        }
        return examination.accept(this::events);
    }

    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        events.add(new SuggestionAnswered(suggestion, answer, task == null ? null : task.id()));
        if (task != null) {
            events.add(task.assignedIn(null));
        }
        return events;
    }
}
