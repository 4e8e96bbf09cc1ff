package org.mithaq.query.health;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.query.calendar.Meetings;
import org.mithaq.query.calendar.Rhythm;
import org.mithaq.query.calendar.Sitting;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.minutes.Floor;
import org.mithaq.query.minutes.Minutes;
import org.mithaq.query.minutes.Quorum;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.text.Text;

/**
 * A meeting that was opened.
 *
 * @param body the body that met, where it is one
 * @param sequence of the record that opened it
 * @param present each party once that was there at some time
 * @param absent those entitled that never came
 * @param apologies those that excused themselves and never came, entitled or not
 * @param moves who came and went after the opening
 * @param stated the sequences of the records that state its quorum
 */
record Gathering(
        String id,
        @Nullable MeetingKind kind,
        @Nullable Text title,
        @Nullable String body,
        Instant openedAt,
        long sequence,
        @Nullable PartyId chair,
        @Nullable PartyId host,
        Set<PartyId> present,
        List<PartyId> absent,
        List<PartyId> apologies,
        List<Floor.Move> moves,
        Quorum quorum,
        List<Long> stated) {

    /** All of them, in the order in which they were opened. */
    static List<Gathering> held(Reading reading) {
        Meetings meetings = Meetings.of(reading);
        Map<String, Sitting> sittings = meetings.byId();
        return reading.view(Minutes.PROJECTION).find(Range.all(reading.id()).newestFirst()).stream()
                .filter(minutes -> minutes.opening() != null)
                .map(minutes -> of(minutes, body(minutes, meetings, sittings)))
                .sorted(Comparator.comparing(Gathering::openedAt).thenComparingLong(Gathering::sequence))
                .toList();
    }

    private static @Nullable String body(Minutes minutes, Meetings meetings, Map<String, Sitting> sittings) {
        Sitting sitting = sittings.get(minutes.meeting());
        return sitting == null ? null : meetings.body(sitting).map(Rhythm::body).orElse(null);
    }

    private static Gathering of(Minutes minutes, @Nullable String body) {
        MeetingScheduled announced = minutes.announcement();
        Minutes.Opening opening = requireNonNull(minutes.opening());
        MeetingOpened attendance = opening.attendance();
        Set<PartyId> present =
                minutes.floor().attended(attendance).collect(Collectors.toCollection(LinkedHashSet::new));
        return new Gathering(
                minutes.meeting(),
                announced == null ? null : announced.kind(),
                announced == null ? null : announced.title(),
                body,
                opening.at(),
                opening.sequence(),
                attendance.chair() == null ? null : attendance.chair().party(),
                announced == null ? null : announced.host(),
                present,
                minutes.floor().absent(attendance),
                minutes.floor().apologies(attendance),
                minutes.floor().moves(),
                minutes.quorumRecord(),
                minutes.quorums().map(Minutes.QuorumFound::sequence).toList());
    }

    /** The sequences of the records that say who came: that of the opening, and of those arrivals. */
    List<Long> arrivals(Predicate<PartyId> whose) {
        return Stream.concat(
                        Stream.of(sequence),
                        moves.stream()
                                .filter(move ->
                                        move.came() && whose.test(move.who().party()))
                                .map(Floor.Move::sequence))
                .toList();
    }

    /** The sequences of the records that say how its quorum stood, and who came and went meanwhile. */
    List<Long> standing() {
        return Stream.of(Stream.of(sequence), moves.stream().map(Floor.Move::sequence), stated.stream())
                .flatMap(records -> records)
                .toList();
    }

    /** Equal where the same body met, or meetings of the same kind where it is no body. */
    String series() {
        return body == null ? String.valueOf(kind) : body;
    }

    String path() {
        return "meetings/" + id;
    }
}
