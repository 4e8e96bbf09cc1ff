package org.mithaq.query.tasks;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mithaq.events.DecisionId;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.query.calendar.OfBody;
import org.mithaq.query.decisionlog.Decision;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Takes;
import org.mithaq.query.platform.search.Question;

/**
 * What narrows the list of tasks; all that is given must hold.
 *
 * @param words looked for in what a reader reads of a task
 * @param body whose meetings and decisions the tasks come from
 */
@Takes(name = "state", of = Task.State.class, says = "Only tasks in that state.")
@Takes(name = "text", says = Question.SAYS)
@Takes(name = "body", format = "uuid", says = OfBody.SAYS)
record TaskFilter(Optional<Task.State> state, Optional<Question> words, Optional<OfBody> body) {

    static TaskFilter in(Reading reading, HttpServletRequest request) {
        return new TaskFilter(
                Parameters.constant(request, "state", Task.State.class),
                Question.in(request, "text"),
                OfBody.in(reading, request));
    }

    boolean none() {
        return state.isEmpty() && words.isEmpty() && body.isEmpty();
    }

    /** Whether one of those tasks is let through, as far as the task itself tells. */
    Predicate<Task> among(List<Task> tasks, Reading reading) {
        Predicate<Task> wanted =
                body.<Predicate<Task>>map(asked -> of(asked, tasks, reading)).orElse(task -> true);
        return task -> state.map(asked -> task.state(reading) == asked).orElse(true) && wanted.test(task);
    }

    private static Predicate<Task> of(OfBody body, List<Task> tasks, Reading reading) {
        Set<String> decisions = reading
                .view(Decision.PROJECTION)
                .find(tasks.stream()
                        .map(Task::assignment)
                        .filter(Objects::nonNull)
                        .filter(assigned -> !body.met(assigned.meeting()))
                        .map(TaskAssigned::decision)
                        .filter(Objects::nonNull)
                        .map(decision -> reading.id() + "/" + decision)
                        .toList())
                .stream()
                .filter(decision -> body.decided(decision.recorded()))
                .map(Decision::id)
                .collect(Collectors.toSet());
        return task -> task.assignment() != null
                && (body.met(task.assignment().meeting())
                        || Optional.ofNullable(task.assignment().decision())
                                .map(DecisionId::value)
                                .filter(decisions::contains)
                                .isPresent());
    }
}
