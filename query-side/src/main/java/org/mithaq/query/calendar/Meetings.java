package org.mithaq.query.calendar;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Range;

/**
 * The meetings and the bodies of a coalition, as they stand at the moment of a reading.
 *
 * @param all in the order of their ids
 * @param bodies in the order in which they were established
 */
public record Meetings(List<Sitting> all, List<Rhythm> bodies, Instant now) {

    public Meetings {
        all = List.copyOf(all);
        bodies = List.copyOf(bodies);
    }

    public static Meetings of(Reading reading) {
        return new Meetings(
                reading.view(Sitting.PROJECTION).find(Range.all(reading.id()).newestFirst()).stream()
                        .filter(sitting -> sitting.announcement() != null)
                        .toList()
                        .reversed(),
                reading.view(Rhythm.PROJECTION).find(Range.all(reading.id())).stream()
                        .sorted(Comparator.comparing(
                                Rhythm::since, Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                        .toList(),
                reading.now());
    }

    MeetingState state(Sitting sitting) {
        return MeetingState.of(sitting, body(sitting).map(Rhythm::dissolvedAt).orElse(null), now);
    }

    /** The body that meets, where it is one. */
    public Optional<Rhythm> body(Sitting sitting) {
        return bodies.stream().filter(body -> of(body, sitting)).findFirst();
    }

    /** Whether it is a meeting of that body: it names it, or it is the only body of the meeting's kind. */
    boolean of(Rhythm body, Sitting sitting) {
        if (sitting.announcement() != null && sitting.announcement().body() != null) {
            return sitting.announcement().body().value().equals(body.body());
        }
        BodyKind kind = sitting.bodyKind();
        return kind != null && kind == body.kind() && body.equals(only(kind));
    }

    /** The one body of its kind that is there, or else that was there last. */
    private @Nullable Rhythm only(BodyKind kind) {
        List<Rhythm> alike = bodies.stream().filter(body -> body.kind() == kind).toList();
        List<Rhythm> there =
                alike.stream().filter(body -> body.dissolvedAt() == null).toList();
        if (there.isEmpty()) {
            return alike.isEmpty() ? null : alike.getLast();
        }
        return there.size() == 1 ? there.getFirst() : null;
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
