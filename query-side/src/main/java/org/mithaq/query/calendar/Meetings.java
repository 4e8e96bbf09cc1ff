package org.mithaq.query.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Range;

/**
 * The meetings, the votes in writing and the bodies of a coalition, as they stand at the moment of a reading.
 *
 * @param all the meetings, in the order of their ids
 * @param bodies in the order in which they were established
 * @param followed whether the reader sees what becomes of them
 */
public record Meetings(List<Sitting> all, List<WrittenVote> votes, List<Rhythm> bodies, boolean followed, Instant now) {

    public Meetings {
        all = List.copyOf(all);
        votes = List.copyOf(votes);
        bodies = List.copyOf(bodies);
    }

    public static Meetings of(Reading reading) {
        return new Meetings(
                reading.view(Sitting.PROJECTION).find(Range.all(reading.id()).newestFirst()).stream()
                        .filter(sitting -> sitting.announcement() != null)
                        .toList()
                        .reversed(),
                reading.view(WrittenVote.PROJECTION).find(Range.all(reading.id())),
                reading.view(Rhythm.PROJECTION).find(Range.all(reading.id())).stream()
                        .sorted(Comparator.comparing(
                                Rhythm::since, Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                        .toList(),
                reading.follows(),
                reading.now());
    }

    MeetingState state(Sitting sitting) {
        return MeetingState.of(sitting, body(sitting).map(Rhythm::dissolvedAt).orElse(null), followed, now);
    }

    /** The body that meets, where it is one. */
    public Optional<Rhythm> body(Sitting sitting) {
        return bodies.stream().filter(body -> of(body, sitting)).findFirst();
    }

    /**
     * When its time, its state or the body that meets was changed last. Who meets changes no more once it was opened, and
     * before that only where a body ends.
     */
    Change changed(Sitting sitting) {
        if (sitting.openedAt() != null) {
            return sitting.changed();
        }
        List<Rhythm> eligible =
                bodies.stream().filter(body -> mayBeOf(body, sitting)).toList();
        Change known = eligible.stream().allMatch(body -> body.dissolvedAt() == null)
                ? sitting.changed()
                : sitting.changed().or(eligible.stream().map(Rhythm::changed));
        return switch (state(sitting)) {
            case NOT_HELD, PASSED -> known.passed(requireNonNull(sitting.end()));
            case UPCOMING, OPEN, HELD, CANCELLED, ANNOUNCED -> known;
        };
    }

    /** Whether it is a meeting of that body, or would be if that were the only one of its kind. */
    private static boolean mayBeOf(Rhythm body, Sitting sitting) {
        BodyId named =
                sitting.announcement() == null ? null : sitting.announcement().body();
        return named == null ? body.is(sitting.bodyKind()) : named.value().equals(body.body());
    }

    /** What may have changed when that body met last: its meetings, and whose they are. */
    Stream<Change> met(Rhythm body) {
        return all.stream()
                .filter(sitting -> sitting.openedAt() != null && mayBeOf(body, sitting))
                .flatMap(sitting -> Stream.concat(
                        Stream.of(sitting.changed()),
                        bodies.stream().filter(other -> mayBeOf(other, sitting)).map(Rhythm::changed)));
    }

    /** Whether it is a meeting of that body: it names it, or it is the only body of the meeting's kind. */
    boolean of(Rhythm body, Sitting sitting) {
        boolean named = sitting.announcement() != null && sitting.announcement().body() != null;
        return mayBeOf(body, sitting) && (named || body.equals(only(sitting.bodyKind(), sitting.moment())));
    }

    /** Whether it is before that body to decide so: the vote names it, or it is the only body of its kind. */
    boolean of(Rhythm body, WrittenVote vote) {
        return vote.body() == null
                ? body.equals(only(vote.kind(), requireNonNull(vote.at())))
                : vote.body().value().equals(body.body());
    }

    /** The one body of that kind that was there at that time; where none was, the one that was there before. */
    private @Nullable Rhythm only(@Nullable BodyKind kind, Instant moment) {
        List<Rhythm> alike = bodies.stream().filter(body -> body.is(kind)).toList();
        List<Rhythm> there = alike.stream().filter(body -> body.stood(moment)).toList();
        if (!there.isEmpty()) {
            return there.size() == 1 ? there.getFirst() : null;
        }
        return alike.stream()
                .filter(body -> body.begunBy(moment))
                .reduce((one, other) -> other)
                .orElse(alike.isEmpty() ? null : alike.getFirst());
    }

    /** Whether a body of that kind was opened to meet after that moment and has closed since. */
    public boolean metSince(@Nullable Instant moment, List<BodyKind> kinds) {
        return moment != null
                && all.stream()
                        .anyMatch(sitting -> sitting.bodyKind() != null
                                && kinds.contains(sitting.bodyKind())
                                && sitting.closedAt() != null
                                && sitting.openedAt() != null
                                && sitting.openedAt().isAfter(moment));
    }

    /** By their ids. */
    public Map<String, Sitting> byId() {
        return all.stream().collect(Collectors.toMap(Sitting::id, Function.identity()));
    }
}
