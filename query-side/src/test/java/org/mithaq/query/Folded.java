package org.mithaq.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.events.Envelope;
import org.mithaq.events.wire.EventCodec;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/** The documents of a view, folded from envelopes without any database. */
public final class Folded {

    private static final EventCodec CODEC = new EventCodec();

    private Folded() {}

    public static <D extends View<D>> Map<String, D> by(Projection<D> projection, List<Envelope> envelopes) {
        Map<String, D> documents = new TreeMap<>();
        for (Envelope envelope : envelopes) {
            for (String id : projection.touches().apply(envelope)) {
                D before = documents.containsKey(id)
                        ? documents.get(id)
                        : projection.empty().apply(id);
                documents.put(id, before.apply(envelope, CODEC.encode(envelope)));
            }
        }
        return documents;
    }
}
