package org.mithaq.query.health;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mithaq.events.Vocabulary.Phase;
import org.mithaq.query.calendar.Deadline;
import org.mithaq.query.calendar.DeadlineKind;
import org.mithaq.query.calendar.Due;
import org.mithaq.query.pipeline.Pipeline;
import org.mithaq.query.pipeline.Prospect;
import org.mithaq.query.pipeline.Stage;
import org.mithaq.query.readiness.Basis;
import org.mithaq.query.readiness.Readiness;
import org.mithaq.query.tasks.Task;

/** Figures of what is late and what comes up, of recruiting, and of how far the coalition has come. */
final class WorkFigures {

    private static final Set<DeadlineKind> ENDS =
            EnumSet.of(DeadlineKind.MANDATE, DeadlineKind.OFFICE, DeadlineKind.REVIEW);
    /** What is counted for the coalition as a whole only, as these deadlines come from no body. */
    private static final Set<DeadlineKind> WHOLE = EnumSet.of(DeadlineKind.PROMISE, DeadlineKind.CONFLICT);

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
                                Due.LATE,
                                sources,
                                sources.deadlines().stream()
                                        .filter(each -> each.kind() == kind && each.late())
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
                                Due.SOON,
                                sources,
                                sources.deadlines().stream()
                                        .filter(each -> each.kind() == kind && each.soon(today))
                                        .toList()))
                        .toList());
    }

    private static boolean counts(DeadlineKind kind, Sources sources) {
        return sources.body() == null || !WHOLE.contains(kind);
    }

    private static Figure figure(DeadlineKind kind, Due due, Sources sources, List<Deadline> found) {
        return Figure.of(kind, found.size())
                .at(
                        kind == DeadlineKind.TASK
                                ? sources.list("/tasks", "state", Task.State.OVERDUE)
                                : sources.list("/calendar?deadline=" + kind + "&due=" + due))
                .about(found.stream().map(Deadline::path).toList())
                .from(new Behind(sources.reading(), found).records(kind));
    }

    private static Panel funnel(Sources sources) {
        List<Prospect> all = Pipeline.all(sources.reading());
        return Panel.of(
                Measure.FUNNEL,
                FORWARD.stream()
                        .map(stage -> {
                            List<Prospect> there = all.stream()
                                    .filter(each -> !each.reached(stage).isEmpty())
                                    .toList();
                            return Figure.of(stage, there.size())
                                    .at("/pipeline?reached=" + stage)
                                    .about(there.stream()
                                            .map(each -> "parties/" + each.id())
                                            .toList())
                                    .from(there.stream()
                                            .flatMap(each -> each.reached(stage).stream())
                                            .toList());
                        })
                        .toList());
    }

    private static Panel phases(Sources sources) {
        Readiness readiness = Readiness.of(sources.reading());
        return Panel.of(
                Measure.PHASES,
                Arrays.stream(Phase.values())
                        .map(phase -> settled("phase", phase, readiness.reached(phase)))
                        .toList());
    }

    private static Panel foundations(Sources sources) {
        Readiness readiness = Readiness.of(sources.reading());
        return Panel.of(
                Measure.FOUNDATIONS,
                Arrays.stream(Basis.values())
                        .map(basis -> {
                            Readiness.Recorded by = readiness.settled().get(basis);
                            return settled("foundation", basis, by == null ? List.of() : List.of(by));
                        })
                        .toList());
    }

    /** 1 where there is a record of it, and 0 where there is none. */
    private static Figure settled(String name, Enum<?> one, List<Readiness.Recorded> by) {
        return Figure.of(one, by.isEmpty() ? 0 : 1)
                .at("/readiness?" + name + "=" + one)
                .from(by.stream().map(Readiness.Recorded::sequence).toList());
    }
}
