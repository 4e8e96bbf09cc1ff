package org.mithaq.query.objections;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.ObjectionAnswered;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.ObjectionId;
import org.mithaq.events.PartyId;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.platform.projection.View;

/**
 * An objection and its answer.
 *
 * @param decision what it is against
 * @param party who raised it
 * @param raised missing where the reader may not see it
 * @param answered missing while it is open
 * @param records the sequences of the records about it
 */
public record Objection(
        String coalition,
        String id,
        @Nullable DecisionId decision,
        @Nullable PartyId party,
        @Nullable Noted<ObjectionRaised> raised,
        @Nullable Noted<ObjectionAnswered> answered,
        ObjectionState state,
        List<Long> records)
        implements View<Objection> {

    public static final Projection<Objection> PROJECTION =
            Projection.of("objections", 2, Objection.class, Objection::touched, Objection::none);

    public Objection {
        records = Given.list(records);
    }

    private static List<String> touched(Envelope envelope) {
        return switch (envelope.event()) {
            case ObjectionRaised e -> id(envelope, e.objection());
            case ObjectionAnswered e -> id(envelope, e.objection());
            default -> List.of();
        };
    }

    private static List<String> id(Envelope envelope, ObjectionId objection) {
        return List.of(envelope.coalition() + "/" + objection);
    }

    private static Objection none(String id) {
        return new Objection(Ids.first(id), Ids.last(id), null, null, null, null, ObjectionState.OPEN, List.of());
    }

    /** Of the record that raised it, or else of the first about it. */
    long sequence() {
        return raised == null ? records.getFirst() : raised.sequence();
    }

    String cursor() {
        return Long.toString(sequence());
    }

    /** Those that nobody has answered, in the order of their ids. */
    public static List<Objection> open(Reading reading) {
        return reading.view(PROJECTION)
                .find(Range.all(reading.id()).newestFirst().only("state", Optional.of(ObjectionState.OPEN.name())))
                .reversed();
    }

    @Override
    public Objection apply(Envelope envelope) {
        List<Long> all = Noted.and(records, envelope.sequence());
        return switch (envelope.event()) {
            case ObjectionRaised e ->
                new Objection(coalition, id, e.decision(), e.party(), Noted.of(e, envelope), answered, state, all);
            case ObjectionAnswered e ->
                new Objection(
                        coalition,
                        id,
                        e.decision(),
                        party,
                        raised,
                        Noted.of(e, envelope),
                        e.withdrawn() ? ObjectionState.WITHDRAWN : ObjectionState.ANSWERED,
                        all);
            default -> this;
        };
    }
}
