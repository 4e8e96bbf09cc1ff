package org.mithaq.query.platform.projection;

import org.mithaq.events.Envelope;

/**
 * A document of a view: an immutable record, folded from events one after the other.
 *
 * @param <D> the record itself
 */
public interface View<D extends View<D>> {

    /** The document after {@code envelope}. Pure: the same envelopes in the same order give the same document. */
    D apply(Envelope envelope);

    /** The document after a record; most views look at the envelope only, not at the bytes as they are stored. */
    default D apply(Envelope envelope, byte[] stored) {
        return apply(envelope);
    }
}
