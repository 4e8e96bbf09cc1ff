package org.mithaq.query.platform.projection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.events.Envelope;
import org.mithaq.query.Told;

/** A view that goes wrong at once when an event is taken twice, not at all or out of order. */
record Heard(String id, int count, long checksum, Map<String, Integer> bySubject) implements View<Heard> {

    static final Projection<Heard> PROJECTION = version(1);

    Heard {
        bySubject = new TreeMap<>(bySubject);
    }

    static Projection<Heard> version(int version) {
        return Projection.of(
                "heard",
                version,
                Heard.class,
                envelope -> List.of(envelope.coalition().value()),
                id -> new Heard(id, 0, 0, Map.of()));
    }

    /** What it is of everything that happened to a coalition. */
    static Heard folded(Told coalition) {
        Heard heard = PROJECTION.empty().apply(coalition.id().value());
        for (Envelope envelope : coalition.all()) {
            heard = heard.apply(envelope);
        }
        return heard;
    }

    @Override
    public Heard apply(Envelope envelope) {
        Map<String, Integer> subjects = new TreeMap<>(bySubject);
        subjects.merge(envelope.event().subject() + ".$", 1, Integer::sum);
        return new Heard(id, count + 1, checksum * 31 + envelope.sequence(), subjects);
    }
}
