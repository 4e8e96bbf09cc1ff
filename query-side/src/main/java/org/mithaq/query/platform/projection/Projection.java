package org.mithaq.query.platform.projection;

import java.util.List;
import java.util.function.Function;
import org.mithaq.events.Envelope;

/**
 * How events become the documents of one view.
 *
 * @param name the view's name, a lower-case word; part of its collections' names
 * @param version raised with every change of the record or of its fold; the view is then built anew
 * @param readable the oldest version whose documents the record can be read from, so that they may serve until those of
 *     this version are there; where they cannot be read, readers are asked to come back
 * @param type the record
 * @param touches the ids of the documents an event touches. They begin with the coalition's id or name it after a
 *     slash, so that a document belongs to one coalition only
 * @param empty the document of an id before its first event
 * @param oncePerEvent whether every document comes from one event alone, so that it is never read before it is written
 */
public record Projection<D extends View<D>>(
        String name,
        int version,
        int readable,
        Class<D> type,
        Function<Envelope, List<String>> touches,
        Function<String, D> empty,
        boolean oncePerEvent) {

    public Projection {
        if (!name.matches("[a-z]{2,30}") || version < 1) {
            throw new IllegalArgumentException("not a name and version of a view: " + name + " " + version);
        }
        if (readable < 1 || readable > version) {
            throw new IllegalArgumentException("not a version up to " + version + ": " + readable);
        }
    }

    /** A projection whose record reads documents of its own version only. */
    public Projection(
            String name,
            int version,
            Class<D> type,
            Function<Envelope, List<String>> touches,
            Function<String, D> empty,
            boolean oncePerEvent) {
        this(name, version, version, type, touches, empty, oncePerEvent);
    }

    /** A projection whose documents grow with further events. */
    public static <D extends View<D>> Projection<D> of(
            String name,
            int version,
            Class<D> type,
            Function<Envelope, List<String>> touches,
            Function<String, D> empty) {
        return new Projection<>(name, version, type, touches, empty, false);
    }

    /** The same, of which documents since that version can be read. */
    public Projection<D> readableSince(int oldest) {
        return new Projection<>(name, version, oldest, type, touches, empty, oncePerEvent);
    }

    /** The document with the record applied to it, unless it reflects that already. */
    Stored<D> fold(Stored<D> before, Envelope envelope, byte[] stored) {
        return envelope.sequence() <= before.sequence()
                ? before
                : new Stored<>(before.document().apply(envelope, stored), envelope.sequence(), before.known());
    }

    Stored<D> none(String id) {
        return new Stored<>(empty.apply(id), 0, false);
    }
}
