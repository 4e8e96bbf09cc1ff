package org.mithaq.query.platform.projection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.events.Envelope;
import org.mithaq.events.wire.EventCodec;

/** Views folded from envelopes, without broker and database. */
public final class InMemory {

    private static final EventCodec CODEC = new EventCodec();

    private InMemory() {}

    public static Views views(List<Envelope> envelopes) {
        return Replay.EMPTY.with(envelopes.stream()
                .map(envelope -> new LogRecord(envelope.sequence(), CODEC.encode(envelope), envelope))
                .toList());
    }

    /** The documents as they are stored, by id, in JSON; folded in memory, or stored and read after every event. */
    public static <D extends View<D>> Map<String, String> documents(
            Projection<D> projection, List<Envelope> envelopes, boolean storedEachTime) {
        Map<String, D> documents = new TreeMap<>();
        for (Envelope envelope : envelopes) {
            byte[] bytes = CODEC.encode(envelope);
            for (String id : projection.touches().apply(envelope)) {
                D before = documents.containsKey(id)
                        ? documents.get(id)
                        : projection.empty().apply(id);
                D after = before.apply(envelope, bytes);
                documents.put(
                        id, storedEachTime ? BsonDocuments.read(BsonDocuments.write(after), projection.type()) : after);
            }
        }
        Map<String, String> json = new TreeMap<>();
        documents.forEach(
                (id, document) -> json.put(id, BsonDocuments.write(document).toJson()));
        return json;
    }
}
