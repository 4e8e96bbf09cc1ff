package org.mithaq.query.calendar;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.query.directory.CharterVersion;
import org.mithaq.query.directory.Reading;
import org.mithaq.rulebook.CharterParameter;
import org.mithaq.text.Text;

/**
 * How a body keeps to its cadence: its own, else the one that the charter gives bodies of its kind.
 *
 * @param everyMonths how often it is to meet
 * @param last when it last met; missing where it never did
 * @param due the day by which it is to meet again, counted from then, or from when it was established
 * @param next the next meeting that is scheduled
 * @param records the sequences of the records behind this
 * @param over whether it is to meet in no rhythm any more
 * @param changed when the body, one of its meetings or the charter was changed last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Cadence(
        String body,
        BodyKind kind,
        @Nullable Text title,
        int everyMonths,
        CadenceState state,
        @Nullable Instant last,
        LocalDate due,
        @Nullable Instant next,
        @JsonIgnore @Nullable Sitting missed,
        @JsonIgnore List<Long> records,
        @JsonIgnore boolean over,
        @JsonIgnore Change changed) {

    /** The same, changed last at another time. */
    Cadence changed(Change other) {
        return new Cadence(body, kind, title, everyMonths, state, last, due, next, missed, records, over, other);
    }

    /** Of every body that is to meet in a rhythm, in the order in which they were established. */
    public static List<Cadence> all(Reading reading, Meetings meetings) {
        return ever(reading, meetings).filter(cadence -> !cadence.over()).toList();
    }

    /** Of every body that ever was to meet in a rhythm, whether it still is or not. */
    static Stream<Cadence> ever(Reading reading, Meetings meetings) {
        return meetings.bodies().stream()
                .filter(body -> body.kind() != null && body.since() != null)
                .flatMap(body -> of(reading, meetings, body).stream());
    }

    private static Optional<Cadence> of(Reading reading, Meetings meetings, Rhythm body) {
        Optional<Integer> now = body.dissolvedAt() == null
                ? months(reading, body, reading.coalition().charter().stream())
                : Optional.empty();
        return now.or(() -> months(reading, body, charters(reading, body)))
                .map(months -> of(reading, meetings, body, months, now.isEmpty()));
    }

    private static Cadence of(Reading reading, Meetings meetings, Rhythm body, int months, boolean over) {
        List<Sitting> own = meetings.all().stream()
                .filter(sitting -> meetings.of(body, sitting))
                .toList();
        Optional<Sitting> last =
                own.stream().filter(s -> s.openedAt() != null).max(Comparator.comparing(s -> at(s.openedAt())));
        Optional<Sitting> next = in(MeetingState.UPCOMING, own, meetings).min(Comparator.comparing(Cadence::startsAt));
        Instant from = last.map(Sitting::openedAt).orElse(at(body.since()));
        LocalDate due = LocalDate.ofInstant(from, reading.zone()).plusMonths(months);
        return new Cadence(
                body.body(),
                requireNonNull(body.kind()),
                body.title(),
                months,
                reading.knows(body.body()) ? state(reading, due, next) : CadenceState.UNTOLD,
                last.map(Sitting::openedAt).orElse(null),
                due,
                next.map(Cadence::startsAt).orElse(null),
                in(MeetingState.NOT_HELD, own, meetings)
                        .max(Comparator.comparing(Cadence::startsAt))
                        .filter(missed -> startsAt(missed).isAfter(from))
                        .orElse(null),
                last.map(Sitting::records).orElse(body.records()),
                over,
                body.changed()
                        .or(meetings.met(body))
                        .or(body.everyMonths() == null ? Change.charter(reading) : Stream.of()));
    }

    /** Those that were in force while the body was there, the newest first. */
    private static Stream<CharterVersion> charters(Reading reading, Rhythm body) {
        return reading.coalition().charters().reversed().stream()
                .filter(charter ->
                        body.dissolvedAt() == null || !charter.adoptedAt().isAfter(body.dissolvedAt()));
    }

    private static CadenceState state(Reading reading, LocalDate due, Optional<Sitting> next) {
        if (due.isBefore(reading.today())) {
            return CadenceState.EXCEEDED;
        }
        boolean inTime = next.filter(meeting ->
                        !LocalDate.ofInstant(startsAt(meeting), reading.zone()).isAfter(due))
                .isPresent();
        return inTime ? CadenceState.KEPT : CadenceState.TO_SCHEDULE;
    }

    private static Optional<Integer> months(Reading reading, Rhythm body, Stream<CharterVersion> charters) {
        return Optional.ofNullable(body.everyMonths())
                .or(() -> charters.flatMap(charter -> charter.charter().meetings().stream())
                        .filter(pattern -> pattern.body() == body.kind())
                        .map(pattern -> pattern.everyMonths())
                        .findFirst())
                .or(() -> parameter(body.kind()).map(reading::number));
    }

    private static Optional<CharterParameter> parameter(@Nullable BodyKind kind) {
        return switch (kind) {
            case STRATEGIC -> Optional.of(CharterParameter.STRATEGIC_CADENCE);
            case EXECUTIVE -> Optional.of(CharterParameter.EXECUTIVE_CADENCE);
            case CORE_GROUP, PLENARY, WORKING_GROUP, BOARD, COORDINATING, SUBCOMMITTEE -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    private static Stream<Sitting> in(MeetingState state, List<Sitting> own, Meetings meetings) {
        return own.stream().filter(sitting -> sitting.announcement() != null && meetings.state(sitting) == state);
    }

    private static Instant startsAt(Sitting sitting) {
        return requireNonNull(sitting.announcement()).startsAt();
    }

    private static Instant at(@Nullable Instant instant) {
        return requireNonNull(instant);
    }
}
