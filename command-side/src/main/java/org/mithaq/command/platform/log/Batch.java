package org.mithaq.command.platform.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.ToLongFunction;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Appends that are committed together. Each continues what the log and the appends before it in the batch left. */
final class Batch {

    private final List<Append> appends = new ArrayList<>();
    private final Map<String, Long> heads = new HashMap<>();
    private int events;
    private long bytes;

    /** {@code first} and whatever else is queued, up to the limits, but for the appends that are refused here and now. */
    static Batch collect(
            Append first, Queue<Append> queue, LogSettings.BatchLimits limits, ToLongFunction<String> headInLog) {
        Batch batch = new Batch();
        if (first.take()) {
            batch.add(first, headInLog);
        }
        for (Append append = queue.peek(); append != null && batch.hasRoomFor(append, limits); append = queue.peek()) {
            queue.remove();
            if (append.take()) {
                batch.add(append, headInLog);
            }
        }
        return batch;
    }

    private boolean hasRoomFor(Append append, LogSettings.BatchLimits limits) {
        return events == 0
                || (events + append.records().size() <= limits.maxEvents()
                        && bytes + append.bytes() <= limits.maxBytes());
    }

    private void add(Append append, ToLongFunction<String> headInLog) {
        Map<String, Long> headsAfter = new HashMap<>();
        for (LogRecord record : append.records()) {
            RuntimeException refusal;
            try {
                refusal = advance(record.head(), headsAfter, headInLog);
            } catch (EventStoreException e) {
                refusal = e;
            }
            if (refusal != null) {
                append.failed(refusal);
                return;
            }
        }
        heads.putAll(headsAfter);
        appends.add(append);
        events += append.records().size();
        bytes += append.bytes();
    }

    private @Nullable RuntimeException advance(
            EventHead event, Map<String, Long> headsAfter, ToLongFunction<String> headInLog) {
        String coalition = event.aggregateId();
        Long head = headsAfter.get(coalition);
        if (head == null) {
            head = heads.get(coalition);
        }
        if (head == null) {
            head = headInLog.applyAsLong(coalition);
        }
        if (event.sequence() != head + 1) {
            return conflict(event, head);
        }
        headsAfter.put(coalition, event.sequence());
        return null;
    }

    /** What Axon's own storage engines throw for an event that is already there. */
    private static RuntimeException conflict(EventHead event, long head) {
        String message = "aggregate [%s] is at sequence %d, so its next event cannot have sequence %d"
                .formatted(event.aggregateId(), head, event.sequence());
        return event.sequence() == 0
                ? new AggregateStreamCreationException(message)
                : new ConcurrencyException(message);
    }

    boolean isEmpty() {
        return appends.isEmpty();
    }

    List<Append> appends() {
        return appends;
    }

    List<LogRecord> records() {
        return appends.stream().flatMap(append -> append.records().stream()).toList();
    }

    int events() {
        return events;
    }

    long bytes() {
        return bytes;
    }

    void stored() {
        appends.forEach(Append::stored);
    }

    void failed(RuntimeException cause) {
        appends.forEach(append -> append.failed(cause));
    }
}
