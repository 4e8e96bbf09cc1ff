package org.mithaq.query.tasks;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.platform.search.Finder;
import org.mithaq.query.titles.Title;
import org.mithaq.query.titles.Titles;

/** Pages of a coalition's tasks, with their state today. */
final class TaskList {

    private static final int LOOKED_THROUGH = 1_000;

    private TaskList() {}

    /** The tasks in the order of their ids; where they are narrowed, those among the next thousand. */
    static Slice<TaskReport> page(Reading reading, Readers readers, TaskFilter filter, HttpServletRequest request) {
        Optional<String> cursor = Parameters.cursor(request, task -> reading.view(Task.PROJECTION)
                .find(reading.id() + "/" + task)
                .isPresent());
        return page(reading, readers, filter, cursor.orElse(null), Parameters.limit(request));
    }

    /** All tasks that the filter lets through, read page by page. */
    static Stream<TaskReport> each(Reading reading, Readers readers, TaskFilter filter) {
        return Slice.all(cursor -> page(reading, readers, filter, cursor, LOOKED_THROUGH));
    }

    /** The same, the earliest due first. */
    static List<TaskReport> all(Reading reading, Readers readers, TaskFilter filter) {
        return each(reading, readers, filter)
                .sorted(Comparator.comparing(TaskReport::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static Slice<TaskReport> page(
            Reading reading, Readers readers, TaskFilter filter, @Nullable String cursor, int limit) {
        Optional<String> after = Optional.ofNullable(cursor).map(task -> reading.id() + "/" + task);
        int most = filter.none() ? limit + 1 : LOOKED_THROUGH;
        List<Task> found = reading.view(Task.PROJECTION)
                .find(Range.under(reading.id(), most).after(after));
        Predicate<Task> wanted = filter.among(found, reading);
        Map<String, Title> named = Titles.of(
                reading,
                found.stream().filter(wanted).flatMap(TaskList::subjects).toList());
        Predicate<Task> told = filter.words()
                .map(Finder::new)
                .<Predicate<Task>>map(finder -> task ->
                        finder.finds(report(reading, readers, task, named).texts()))
                .orElse(task -> true);
        return Slice.of(found, most, wanted.and(told), limit, Task::id)
                .map(task -> report(reading, readers, task, named));
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
                task.state(reading),
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
