package org.mithaq.query.platform.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.events.Envelope;

/**
 * What a record says, as a document keeps it.
 *
 * @param at when it happened, as claimed
 * @param sequence of the record
 */
public record Noted<E>(Instant at, long sequence, E event) {

    public static <E> Noted<E> of(E event, Envelope envelope) {
        return new Noted<>(envelope.meta().occurredAt(), envelope.sequence(), event);
    }

    /** The list with an item behind it. */
    public static <T> List<T> and(List<T> list, T item) {
        List<T> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(item);
        return List.copyOf(longer);
    }
}
