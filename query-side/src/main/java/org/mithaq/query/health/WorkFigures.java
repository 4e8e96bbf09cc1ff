package org.mithaq.query.health;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mithaq.events.Vocabulary.Phase;
import org.mithaq.query.calendar.Deadline;
import org.mithaq.query.calendar.DeadlineKind;
import org.mithaq.query.calendar.DeadlineState;
import org.mithaq.query.pipeline.Prospect;
import org.mithaq.query.pipeline.Stage;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.readiness.Basis;
import org.mithaq.query.readiness.Readiness;
import org.mithaq.query.tasks.Task;
import org.mithaq.rediscussion.Standing;

/** Figures of what is late and what comes up, of recruiting, and of how far the coalition has come. */
final class WorkFigures {

    private static final int SOON = 30;
    private static final int MOST = 5_000;
    private static final Set<DeadlineKind> ENDS =
            EnumSet.of(DeadlineKind.MANDATE, DeadlineKind.OFFICE, DeadlineKind.REVIEW);
    /** What is counted for the coalition as a whole only, as these deadlines name no body. */
    private static final Set<DeadlineKind> WHOLE = EnumSet.of(
            DeadlineKind.PROMISE,
            DeadlineKind.CONFLICT,
            DeadlineKind.EVALUATION,
            DeadlineKind.WRITTEN_VOTE,
            DeadlineKind.REDISCUSSION,
            DeadlineKind.MANDATE);

    private static final List<Stage> FORWARD =
            List.of(Stage.NOMINATED, Stage.CONTACTED, Stage.INVITED, Stage.ACCEPTED, Stage.JOINED);

    private WorkFigures() {}

    static Stream<Panel> of(Sources sources) {
        Stream<Panel> work = Stream.of(overdue(sources), ahead(sources));
        return sources.body() != null
                ? work
                : Stream.concat(work, Stream.of(funnel(sources), phases(sources), foundations(sources)));
    }

    private static Panel overdue(Sources sources) {
        return Panel.of(
                Measure.OVERDUE,
                Arrays.stream(DeadlineKind.values())
                        .filter(kind -> kind.todo() && counts(kind, sources))
                        .map(kind -> figure(
                                kind,
                                sources,
                                sources.deadlines().stream()
                                        .filter(each -> each.kind() == kind && late(each))
                                        .toList()))
                        .toList());
    }

    private static Panel ahead(Sources sources) {
        LocalDate today = sources.reading().today();
        return Panel.of(
                Measure.AHEAD,
                ENDS.stream()
                        .filter(kind -> counts(kind, sources))
                        .map(kind -> figure(
                                kind,
                                sources,
                                sources.deadlines().stream()
                                        .filter(each -> each.kind() == kind && soon(each, today))
                                        .toList()))
                        .toList());
    }

    private static boolean counts(DeadlineKind kind, Sources sources) {
        return sources.body() == null || !WHOLE.contains(kind);
    }

    /** What was not ratified in time has lapsed, and counts with what is late until its matter is decided again. */
    private static boolean late(Deadline deadline) {
        return deadline.state() == DeadlineState.LATE
                || (deadline.kind() == DeadlineKind.RATIFICATION && deadline.state() == DeadlineState.PASSED);
    }

    /** A review whose day has passed is due still. */
    private static boolean soon(Deadline deadline, LocalDate today) {
        return deadline.open()
                && deadline.day() != null
                && !deadline.day().isAfter(today.plusDays(SOON))
                && (deadline.kind() == DeadlineKind.REVIEW || !deadline.day().isBefore(today));
    }

    private static Figure figure(DeadlineKind kind, Sources sources, List<Deadline> found) {
        Figure figure = Figure.of(kind, found.size())
                .about(found.stream().map(Deadline::path).toList())
                .from(new Behind(sources.reading(), found).records(kind));
        return switch (kind) {
            case TASK -> figure.at(sources.list("/tasks", "state", Task.State.OVERDUE));
            case PROMISE -> figure.at("/promises");
            case REPORT -> figure.at(sources.whole("/reports"));
            case MINUTES -> figure.at(sources.whole("/meetings"));
            case CONFLICT -> figure.at("/conflicts");
            case EVALUATION -> figure.at("/campaigns");
            case RATIFICATION -> figure.at(sources.whole("/decisions?status=" + Standing.NOT_RATIFIED));
            case WRITTEN_VOTE, REDISCUSSION, CONSULTATION, REVIEW, OFFICE, MANDATE, OBJECTIVE, MILESTONE ->
                figure.at(sources.whole("/calendar"));
        };
    }

    private static Panel funnel(Sources sources) {
        List<Prospect> all =
                sources
                        .reading()
                        .view(Prospect.PROJECTION)
                        .find(Range.under(sources.reading().id(), MOST))
                        .stream()
                        .filter(Prospect::recruited)
                        .toList();
        return Panel.of(
                Measure.FUNNEL,
                FORWARD.stream()
                        .map(stage -> {
                            List<Prospect> there = all.stream()
                                    .filter(each -> cameTo(stage, each))
                                    .toList();
                            return Figure.of(stage, there.size())
                                    .at("/pipeline")
                                    .from(there.stream()
                                            .flatMap(each -> each.records().stream())
                                            .toList());
                        })
                        .toList());
    }

    /** Whether it came at least to that stage, whatever came of it later; those that joined went all the way. */
    private static boolean cameTo(Stage stage, Prospect prospect) {
        boolean joined = prospect.joined() != null || prospect.left() != null;
        boolean accepted = joined
                || (prospect.answer() != null && prospect.answer().event().accepted());
        boolean invited = accepted || !prospect.invitations().isEmpty();
        return switch (stage) {
            case NOMINATED, ASSIGNED -> true;
            case CONTACTED -> invited || !prospect.contacts().isEmpty();
            case INVITED, DECLINED -> invited;
            case ACCEPTED -> accepted;
            case JOINED, LEFT -> joined;
            case SUPPORTING -> prospect.supporter() != null;
        };
    }

    private static Panel phases(Sources sources) {
        Optional<Readiness> readiness = sources.reading()
                .view(Readiness.PROJECTION)
                .find(sources.reading().id());
        return Panel.of(
                Measure.PHASES,
                Arrays.stream(Phase.values())
                        .map(phase -> Figure.of(
                                        phase,
                                        readiness
                                                        .flatMap(found -> found.reached(phase))
                                                        .isPresent()
                                                ? 1
                                                : 0)
                                .at("/readiness")
                                .from(readiness.stream()
                                        .flatMap(found -> found.phases().stream())
                                        .filter(change -> change.event().to() == phase)
                                        .map(change -> change.sequence())
                                        .toList()))
                        .toList());
    }

    private static Panel foundations(Sources sources) {
        Optional<Readiness> readiness = sources.reading()
                .view(Readiness.PROJECTION)
                .find(sources.reading().id());
        return Panel.of(
                Measure.FOUNDATIONS,
                Arrays.stream(Basis.values())
                        .map(basis -> {
                            Optional<Readiness.Settled> settled =
                                    readiness.map(found -> found.settled().get(basis));
                            return Figure.of(basis, settled.isPresent() ? 1 : 0)
                                    .at("/readiness")
                                    .from(settled.stream()
                                            .map(Readiness.Settled::sequence)
                                            .toList());
                        })
                        .toList());
    }
}
