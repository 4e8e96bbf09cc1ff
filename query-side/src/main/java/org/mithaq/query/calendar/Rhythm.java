package org.mithaq.query.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyEvent.BodyDissolved;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.CadenceSet;
import org.mithaq.events.BodyId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.MembershipEvent.CoreGroupDissolved;
import org.mithaq.events.MembershipEvent.CoreGroupFormed;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;
import org.mithaq.text.Text;

/**
 * A body and how often it said that it would meet; the core group among them, which is the only one that is formed and not
 * established.
 *
 * @param convener who convenes it, where it is a working group
 * @param since when it was established
 * @param everyMonths as the body set it itself
 * @param dissolvedAt when it ended; missing while it is there
 * @param changedAt when the last of the records about this happened
 * @param records the sequences of the records about this
 */
public record Rhythm(
        String coalition,
        String body,
        @Nullable BodyKind kind,
        @Nullable Text title,
        @Nullable PartyId convener,
        @Nullable Instant since,
        @Nullable Integer everyMonths,
        @Nullable Instant dissolvedAt,
        @Nullable Instant changedAt,
        List<Long> records)
        implements View<Rhythm> {

    public static final Projection<Rhythm> PROJECTION =
            Projection.of("rhythms", 3, Rhythm.class, Rhythm::touched, Rhythm::none);

    private static final Text CORE_GROUP = Text.of("المجموعة النواة", "Core group");

    public Rhythm {
        records = Given.list(records);
    }

    private static List<String> touched(Envelope envelope) {
        BodyId body =
                switch (envelope.event()) {
                    case BodyEstablished e -> e.body();
                    case CadenceSet e -> e.body();
                    case BodyDissolved e -> e.body();
                    case CoreGroupFormed e -> e.group();
                    case CoreGroupDissolved e -> e.group();
                    default -> null;
                };
        return body == null ? List.of() : List.of(envelope.coalition() + "/" + body);
    }

    private static Rhythm none(String id) {
        return new Rhythm(Ids.first(id), Ids.last(id), null, null, null, null, null, null, null, List.of());
    }

    /** Its last change. */
    public Change changed() {
        return Change.by(records.getLast(), Objects.requireNonNull(changedAt));
    }

    boolean is(@Nullable BodyKind asked) {
        return kind != null && kind == asked;
    }

    boolean begunBy(Instant moment) {
        return since == null || !since.isAfter(moment);
    }

    /** Whether it was there at that moment. */
    public boolean stood(Instant moment) {
        return begunBy(moment) && (dissolvedAt == null || dissolvedAt.isAfter(moment));
    }

    @Override
    public Rhythm apply(Envelope envelope) {
        Instant at = envelope.meta().occurredAt();
        return switch (envelope.event()) {
            case BodyEstablished e -> established(e.kind(), e.title(), e.convener(), envelope);
            case CoreGroupFormed e -> established(BodyKind.CORE_GROUP, CORE_GROUP, null, envelope);
            case CadenceSet e -> changed(since, e.everyMonths(), dissolvedAt, envelope);
            case BodyDissolved e -> changed(since, everyMonths, at, envelope);
            case CoreGroupDissolved e -> changed(since, everyMonths, at, envelope);
            default -> this;
        };
    }

    private Rhythm established(BodyKind of, Text called, @Nullable PartyId by, Envelope envelope) {
        return new Rhythm(coalition, body, of, called, by, since, everyMonths, null, changedAt, records)
                .changed(envelope.meta().occurredAt(), everyMonths, null, envelope);
    }

    private Rhythm changed(
            @Nullable Instant begun, @Nullable Integer months, @Nullable Instant ended, Envelope envelope) {
        return new Rhythm(
                coalition,
                body,
                kind,
                title,
                convener,
                begun,
                months,
                ended,
                envelope.meta().occurredAt(),
                Stream.concat(records.stream(), Stream.of(envelope.sequence())).toList());
    }
}
