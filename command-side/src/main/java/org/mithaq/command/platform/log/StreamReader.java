package org.mithaq.command.platform.log;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.mithaq.command.platform.log.index.StoredEvent;

/**
 * Reads the stream of one coalition as it is at this moment: older events from the index, a page at a time, then those of
 * the tail. Used by one thread.
 */
final class StreamReader implements Iterator<StoredEvent> {

    private static final int PAGE = 500;

    private final PartitionMemory memory;
    private final String coalition;
    private final long lastInIndex;
    private final Iterator<StoredEvent> latest;
    private Iterator<StoredEvent> page = List.<StoredEvent>of().iterator();
    private long next;
    private long last = Heads.NONE;

    private StreamReader(PartitionMemory memory, String coalition, long first) {
        this.memory = memory;
        this.coalition = coalition;
        this.next = Math.max(0, first);
        // the head before the tail: what is committed in between is in the tail, and else the index has all up to the
        // head
        long head = memory.head(coalition);
        List<StoredEvent> tail = memory.tail().events(coalition, next);
        this.lastInIndex = tail.isEmpty() ? head : tail.getFirst().sequence() - 1;
        this.latest =
                tail.stream().filter(event -> event.sequence() >= next).toList().iterator();
    }

    /** The stream from {@code first} on. */
    static DomainEventStream open(PartitionMemory memory, RecordCodec codec, String coalition, long first) {
        StreamReader events = new StreamReader(memory, coalition, first);
        Stream<StoredEvent> stored = StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(events, Spliterator.ORDERED | Spliterator.NONNULL), false);
        return DomainEventStream.of(
                stored.flatMap(event -> codec.decodeAll(event.value()).stream()),
                () -> events.last == Heads.NONE ? null : events.last);
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && next <= lastInIndex) {
            page = read(next, Math.min(next + PAGE - 1, lastInIndex)).iterator();
        }
        return page.hasNext() || latest.hasNext();
    }

    @Override
    public StoredEvent next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the end of " + coalition);
        }
        StoredEvent event = page.hasNext() ? page.next() : latest.next();
        last = event.sequence();
        next = last + 1;
        return event;
    }

    private List<StoredEvent> read(long from, long to) {
        return memory.fromIndex(index -> index.read(coalition, from, to));
    }
}
