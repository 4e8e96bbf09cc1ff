package org.mithaq.command.platform.log;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.platform.log.index.CommandSpan;
import org.mithaq.command.platform.log.index.StoredEvent;

/**
 * The committed events that the index does not have yet. One thread adds, one drops, any number read. The events of one
 * chunk, which are what one commit holds of one coalition, appear at once.
 */
final class Tail {

    /** Consecutive events of one coalition; chunks hang together from the newest to the oldest. */
    static final class Chunk {
        private final List<StoredEvent> events;
        private volatile @Nullable Chunk older;
        private @Nullable Chunk newer;

        Chunk(List<StoredEvent> events) {
            this.events = List.copyOf(events);
        }

        List<StoredEvent> events() {
            return events;
        }

        private String coalition() {
            return events.getFirst().aggregateId();
        }
    }

    private final Map<String, Chunk> newest = new ConcurrentHashMap<>();
    private final Map<String, Map<String, CommandSpan>> commands = new ConcurrentHashMap<>();
    private final AtomicInteger events = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    void add(Chunk chunk) {
        newest.compute(chunk.coalition(), (coalition, newestSoFar) -> {
            chunk.older = newestSoFar;
            if (newestSoFar != null) {
                newestSoFar.newer = chunk;
            }
            remember(coalition, chunk);
            return chunk;
        });
        events.addAndGet(chunk.events().size());
        bytes.addAndGet(bytes(chunk));
    }

    /** Drops a chunk that the index now has; the oldest of its coalition goes first. */
    void drop(Chunk chunk) {
        newest.compute(chunk.coalition(), (coalition, newestNow) -> {
            if (newestNow == chunk) {
                commands.remove(coalition);
                return null;
            }
            Chunk next = chunk.newer;
            if (next != null) {
                next.older = null;
            }
            forget(coalition, chunk);
            return newestNow;
        });
        events.addAndGet(-chunk.events().size());
        bytes.addAndGet(-bytes(chunk));
    }

    /** The latest events of a coalition, from {@code firstSequence} if that is here; empty if the index has them all. */
    List<StoredEvent> events(String coalition, long firstSequence) {
        Deque<Chunk> chunks = new ArrayDeque<>();
        for (Chunk chunk = newest.get(coalition); chunk != null; chunk = chunk.older) {
            chunks.push(chunk);
            if (chunk.events().getFirst().sequence() <= firstSequence) {
                break;
            }
        }
        List<StoredEvent> found = new ArrayList<>();
        chunks.forEach(chunk -> found.addAll(chunk.events()));
        return found;
    }

    @Nullable
    CommandSpan command(String coalition, String commandId) {
        Map<String, CommandSpan> spans = commands.get(coalition);
        return spans == null ? null : spans.get(commandId);
    }

    boolean contains(String coalition) {
        return newest.containsKey(coalition);
    }

    int size() {
        return events.get();
    }

    long bytes() {
        return bytes.get();
    }

    private void remember(String coalition, Chunk chunk) {
        for (StoredEvent event : chunk.events()) {
            String command = event.commandId();
            if (command != null) {
                commands.computeIfAbsent(coalition, c -> new ConcurrentHashMap<>())
                        .merge(command, new CommandSpan(event.sequence(), event.sequence()), CommandSpan::and);
            }
        }
    }

    private void forget(String coalition, Chunk chunk) {
        Map<String, CommandSpan> spans = commands.get(coalition);
        if (spans != null) {
            long indexed = chunk.events().getLast().sequence();
            for (StoredEvent event : chunk.events()) {
                String command = event.commandId();
                if (command != null) {
                    spans.computeIfPresent(command, (id, span) -> span.lastSequence() <= indexed ? null : span);
                }
            }
        }
    }

    private static long bytes(Chunk chunk) {
        return chunk.events().stream().mapToLong(event -> event.value().length).sum();
    }
}
