package org.mithaq.query.reports;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyId;
import org.mithaq.events.PlanEvent.ReportSubmitted;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.ReportKind;
import org.mithaq.query.calendar.Change;
import org.mithaq.query.calendar.Dated;
import org.mithaq.query.calendar.Deadline;
import org.mithaq.query.calendar.DeadlineKind;
import org.mithaq.query.calendar.DeadlineState;
import org.mithaq.query.calendar.Meetings;
import org.mithaq.query.calendar.Rhythm;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.plans.Plan;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.rulebook.CharterParameter;
import org.mithaq.text.Text;
import org.springframework.stereotype.Component;

/** Who owes which report by when: each working group and the staff, to the executive and the strategic committee. */
@Component
public class Duties implements Dated {

    private static final String STAFF = "staff";
    private static final Text STAFF_NAME = Text.of("الكادر", "The staff");

    private static final Map<BodyKind, CharterParameter> RECEIVERS = Map.of(
            BodyKind.EXECUTIVE, CharterParameter.REPORT_EXECUTIVE,
            BodyKind.STRATEGIC, CharterParameter.REPORT_STRATEGIC);

    @Override
    public List<Deadline> deadlines(Reading reading) {
        return ever(reading).map(Duties::deadline).toList();
    }

    /** In the order in which the groups were established, the staff last. */
    public static List<Duty> all(Reading reading) {
        return ever(reading).filter(duty -> duty.state() != DeadlineState.VOID).toList();
    }

    /** With those of groups and to bodies that are no more. */
    private static Stream<Duty> ever(Reading reading) {
        List<Rhythm> bodies = Meetings.of(reading).bodies().stream()
                .filter(body -> body.since() != null)
                .toList();
        List<Report> reports = reports(reading);
        Stream<Debtor> groups = bodies.stream()
                .filter(body -> body.kind() == BodyKind.WORKING_GROUP)
                .map(group -> new Debtor(
                        group,
                        requireNonNull(group.since()),
                        group.changed(),
                        group.records(),
                        reports.stream()
                                .filter(report -> of(group, report, reading))
                                .toList()));
        Stream<Debtor> staff = reading.view(Staffing.PROJECTION).find(reading.id()).stream()
                .filter(known -> known.since() != null)
                .map(known -> new Debtor(
                        null,
                        requireNonNull(known.since()),
                        Change.by(known.sequence(), requireNonNull(known.since())),
                        List.of(known.sequence()),
                        reports.stream().filter(kind(ReportKind.STAFF)).toList()));
        return Stream.concat(groups, staff).flatMap(debtor -> duties(reading, bodies, debtor));
    }

    /**
     * Who owes reports.
     *
     * @param group missing for the staff
     * @param reports what it reported, the newest first
     */
    private record Debtor(
            @Nullable Rhythm group, Instant since, Change changed, List<Long> records, List<Report> reports) {

        /** Whether it and that body were there at the same time. */
        boolean met(Rhythm receiver) {
            return before(since, receiver.dissolvedAt())
                    && (group == null || before(requireNonNull(receiver.since()), group.dissolvedAt()));
        }

        private static boolean before(Instant begun, @Nullable Instant ended) {
            return ended == null || begun.isBefore(ended);
        }

        boolean gone(Rhythm receiver) {
            return receiver.dissolvedAt() != null || (group != null && group.dissolvedAt() != null);
        }
    }

    /** All of them, the newest first. */
    static List<Report> reports(Reading reading) {
        return reading.view(Report.PROJECTION).find(Range.all(reading.id()).newestFirst()).stream()
                .filter(report -> report.submitted() != null)
                .sorted(Comparator.comparing(Duties::at).reversed())
                .toList();
    }

    private static Stream<Duty> duties(Reading reading, List<Rhythm> bodies, Debtor debtor) {
        return bodies.stream()
                .filter(body -> body.kind() != null && RECEIVERS.containsKey(body.kind()) && debtor.met(body))
                .map(receiver -> duty(reading, receiver, debtor));
    }

    private static Duty duty(Reading reading, Rhythm receiver, Debtor debtor) {
        BodyKind kind = requireNonNull(receiver.kind());
        Rhythm group = debtor.group();
        int months = reading.number(requireNonNull(RECEIVERS.get(kind)));
        List<Report> received = debtor.reports().stream()
                .filter(report -> submitted(report).to().contains(kind) && receiver.stood(at(report)))
                .toList();
        Optional<Report> last = received.stream().findFirst();
        Instant established = requireNonNull(receiver.since());
        Instant begun = debtor.since().isAfter(established) ? debtor.since() : established;
        Instant from = last.isPresent() ? at(last.get()) : begun;
        LocalDate due = LocalDate.ofInstant(from, reading.zone()).plusMonths(months);
        return new Duty(
                group == null ? null : new Named(group.body(), group.title()),
                group == null ? null : group.convener(),
                new Named(receiver.body(), receiver.title()),
                kind,
                months,
                last.map(Duties::at).orElse(null),
                due,
                debtor.gone(receiver) ? DeadlineState.VOID : DeadlineState.of(due, false, reading),
                received.size(),
                debtor.changed()
                        .or(Stream.of(receiver.changed()))
                        .or(Change.charter(reading))
                        .or(last.stream().map(report -> Change.by(report.sequence(), at(report)))),
                last.map(report -> List.of(report.sequence())).orElse(debtor.records()));
    }

    /** A report names its group, or its plan does, or else whoever submitted it convenes the group. */
    private static boolean of(Rhythm group, Report report, Reading reading) {
        ReportSubmitted submitted = submitted(report);
        if (submitted.kind() != ReportKind.WORKING_GROUP) {
            return false;
        }
        BodyId named = submitted.workingGroup() != null ? submitted.workingGroup() : byPlan(submitted, reading);
        return named == null
                ? group.convener() != null && group.convener().equals(report.by())
                : named.value().equals(group.body());
    }

    private static @Nullable BodyId byPlan(ReportSubmitted submitted, Reading reading) {
        return submitted.plan() == null
                ? null
                : reading.view(Plan.PROJECTION)
                        .find(reading.id() + "/" + submitted.plan())
                        .map(Plan::content)
                        .map(content -> content.workingGroup())
                        .orElse(null);
    }

    private static Predicate<Report> kind(ReportKind kind) {
        return report -> submitted(report).kind() == kind;
    }

    private static Instant at(Report report) {
        return requireNonNull(report.at());
    }

    static ReportSubmitted submitted(Report report) {
        return requireNonNull(report.submitted());
    }

    /** What its deadline is about, within the coalition. */
    public static String path(Duty duty) {
        Named group = duty.group();
        return "reports/" + (group == null ? STAFF : group.id()) + "/"
                + duty.to().id();
    }

    private static Deadline deadline(Duty duty) {
        Named group = duty.group();
        return new Deadline(
                DeadlineKind.REPORT,
                path(duty),
                group == null ? STAFF_NAME : group.name(),
                duty.due(),
                duty.state(),
                duty.convener() == null ? List.of() : List.of(duty.convener()),
                group == null ? null : group.id(),
                duty.changed());
    }
}
