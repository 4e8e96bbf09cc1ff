package org.mithaq.query.tasks;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Title;
import org.mithaq.query.directory.Titles;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.projection.Range;

/** Pages of a coalition's tasks, with their state today. */
final class TaskList {

    private static final int LOOKED_THROUGH = 1_000;

    private TaskList() {}

    /** The tasks in the order of their ids; with {@code state} those in that state among the next thousand. */
    static Slice<TaskReport> page(Reading reading, Readers readers, HttpServletRequest request) {
        return page(
                reading,
                readers,
                state(request),
                Parameters.id(request, "cursor").orElse(null),
                Parameters.limit(request));
    }

    /** All tasks, or those in the state asked for. */
    static Stream<TaskReport> each(Reading reading, Readers readers, HttpServletRequest request) {
        Optional<Task.State> state = state(request);
        return Slice.all(cursor -> page(reading, readers, state, cursor, LOOKED_THROUGH));
    }

    private static Optional<Task.State> state(HttpServletRequest request) {
        return Parameters.constant(request, "state", Task.State.class);
    }

    private static Slice<TaskReport> page(
            Reading reading, Readers readers, Optional<Task.State> state, @Nullable String cursor, int limit) {
        Optional<String> after = Optional.ofNullable(cursor).map(task -> reading.id() + "/" + task);
        int most = state.isPresent() ? LOOKED_THROUGH : limit + 1;
        List<Task> found = reading.view(Task.PROJECTION)
                .find(Range.under(reading.id(), most).after(after));
        LocalDate today = reading.today();
        List<Task> wanted = found.stream()
                .filter(task -> state.map(s -> task.state(today) == s).orElse(true))
                .toList();
        Slice<Task> page = Slice.of(wanted, limit, Task::id);
        if (page.next() == null && state.isPresent() && found.size() == most) {
            page = new Slice<>(page.items(), found.getLast().id());
        }
        Map<String, Title> named = Titles.of(
                reading, page.items().stream().flatMap(TaskList::subjects).toList());
        return page.map(task -> report(reading, readers, task, named));
    }

    /** At most a thousand tasks, with {@code state} those in that state, the earliest due first. */
    static List<TaskReport> all(Reading reading, Readers readers, HttpServletRequest request) {
        Optional<Task.State> state = Parameters.constant(request, "state", Task.State.class);
        LocalDate today = reading.today();
        List<Task> wanted = reading.view(Task.PROJECTION).find(Range.under(reading.id(), LOOKED_THROUGH)).stream()
                .filter(task -> state.map(s -> task.state(today) == s).orElse(true))
                .toList();
        Map<String, Title> named =
                Titles.of(reading, wanted.stream().flatMap(TaskList::subjects).toList());
        return wanted.stream()
                .map(task -> report(reading, readers, task, named))
                .sorted(Comparator.comparing(TaskReport::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static Stream<String> subjects(Task task) {
        List<String> subjects = new ArrayList<>();
        if (task.assignment() != null && task.assignment().meeting() != null) {
            subjects.add("meetings/" + task.assignment().meeting());
        }
        if (task.assignment() != null && task.assignment().decision() != null) {
            subjects.add("decisions/" + task.assignment().decision());
        }
        return subjects.stream();
    }

    private static TaskReport report(Reading reading, Readers readers, Task task, Map<String, Title> named) {
        var assigned = task.assignment();
        var done = task.completion();
        return new TaskReport(
                task.id(),
                task.state(reading.today()),
                assigned == null ? null : assigned.title(),
                assigned == null ? null : assigned.kind(),
                assigned == null ? List.of() : readers.only(reading.named(assigned.owners())),
                assigned == null ? null : assigned.due(),
                task.assignedAt(),
                assigned == null ? null : thing("meetings/", assigned.meeting(), named),
                assigned == null ? null : thing("decisions/", assigned.decision(), named),
                task.followUps().stream()
                        .map(help -> new TaskReport.FollowUpReport(
                                help.at(), readers.only(reading.named(help.by().party())), help.help()))
                        .toList(),
                done == null
                        ? null
                        : new TaskReport.CompletionReport(
                                done.at(),
                                readers.only(reading.named(done.by().party())),
                                done.result(),
                                done.evidence()));
    }

    private static @Nullable Named thing(String path, @Nullable Object id, Map<String, Title> named) {
        if (id == null) {
            return null;
        }
        Title title = named.get(path + id);
        return new Named(id.toString(), title == null ? null : title.text());
    }
}
