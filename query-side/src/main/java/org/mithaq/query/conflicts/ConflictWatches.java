package org.mithaq.query.conflicts;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mithaq.query.calendar.Change;
import org.mithaq.query.calendar.Dated;
import org.mithaq.query.calendar.Deadline;
import org.mithaq.query.calendar.DeadlineKind;
import org.mithaq.query.calendar.DeadlineState;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.findings.Watch;
import org.mithaq.query.findings.Watching;
import org.springframework.stereotype.Component;

/** How conflicts are settled, and the days by which their stages are meant to end them. */
@Component
class ConflictWatches implements Watching, Dated {

    @Override
    public List<Watch> watches() {
        return List.of(Watch.of("R-134", ConflictWatches::peacefully));
    }

    /** Each conflict: whether it is settled, how long it took so far, and whether its stage is late. */
    private static List<Finding> peacefully(Reading reading) {
        return ConflictRegister.conflicts(reading).stream()
                .map(conflict -> Finding.about("conflicts/" + conflict.id())
                        .fact("settled", conflict.settled() != null)
                        .fact("days", days(conflict, reading))
                        .fact("stages", conflict.steps().size())
                        .fact("overdue", conflict.state(reading) == DeadlineState.LATE)
                        .from(conflict.records()))
                .toList();
    }

    private static long days(Conflict conflict, Reading reading) {
        Instant end = Optional.ofNullable(conflict.settledAt()).orElse(reading.now());
        return Duration.between(requireNonNull(conflict.openedAt()), end).toDays();
    }

    @Override
    public List<Deadline> deadlines(Reading reading) {
        return ConflictRegister.conflicts(reading).stream()
                .map(conflict -> new Deadline(
                        DeadlineKind.CONFLICT,
                        "conflicts/" + conflict.id(),
                        requireNonNull(conflict.opened()).title(),
                        conflict.current().map(Conflict.Step::dueBy).orElse(null),
                        conflict.state(reading),
                        conflict.opened().parties(),
                        null,
                        Change.by(
                                conflict.records().getLast(),
                                conflict.settledAt() != null
                                        ? conflict.settledAt()
                                        : conflict.current()
                                                .map(Conflict.Step::at)
                                                .orElseThrow())))
                .toList();
    }
}
