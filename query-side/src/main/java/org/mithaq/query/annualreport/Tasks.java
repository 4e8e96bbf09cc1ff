package org.mithaq.query.annualreport;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.tasks.Task;
import org.mithaq.text.Text;

/**
 * Tasks.
 *
 * @param assigned how many were assigned in the period
 * @param completed those that were completed in it
 * @param overdue those that were late at its end
 * @param open how many others were still to be done then
 */
record Tasks(long assigned, List<Line> completed, List<Line> overdue, long open) {

    /** @param owners members read who they are */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Line(
            String id,
            Text title,
            List<Named> owners,
            LocalDate due,
            @Nullable Instant completedAt) {}

    static Tasks of(Reading reading, Period period, Readers readers) {
        List<Task> all = Task.all(reading).stream()
                .filter(task -> task.assignment() != null)
                .toList();
        return new Tasks(
                all.stream().filter(task -> period.includes(task.assignedAt())).count(),
                lines(
                        all.stream()
                                .filter(task -> task.completion() != null
                                        && period.includes(task.completion().at())),
                        reading,
                        readers),
                lines(in(Task.State.OVERDUE, all, reading), reading, readers),
                in(Task.State.OPEN, all, reading).count());
    }

    private static Stream<Task> in(Task.State state, List<Task> all, Reading reading) {
        return all.stream().filter(task -> task.state(reading) == state);
    }

    private static List<Line> lines(Stream<Task> tasks, Reading reading, Readers readers) {
        return tasks.map(task -> {
                    var assigned = requireNonNull(task.assignment());
                    return new Line(
                            task.id(),
                            assigned.title(),
                            readers.only(reading.named(assigned.owners())),
                            assigned.due(),
                            task.completion() == null ? null : task.completion().at());
                })
                .sorted(Comparator.comparing(Line::due))
                .toList();
    }
}
