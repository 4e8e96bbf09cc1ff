package org.mithaq.command.platform.log;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.mithaq.command.platform.log.Tail.Chunk;
import org.mithaq.command.platform.log.index.IndexLostException;
import org.mithaq.command.platform.log.index.LogIndex;
import org.mithaq.command.platform.log.index.StoredEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the index of one partition behind the log, on a thread of its own, in bulks that grow with the lag. While the
 * database is unreachable it tries again and again; nothing leaves the tail before the index has it.
 */
final class IndexWriter implements AutoCloseable {

    /** Told on the thread that finds it. */
    interface Listener {
        /** The index has to be rebuilt. */
        void indexLost(IndexLostException cause);

        /** The index is not written any more, for a reason that no repetition mends. */
        void indexFailed(RuntimeException cause);
    }

    /** Events to index, and the offset up to which the index is complete with them. */
    record Task(List<Chunk> chunks, long nextOffset) {}

    private static final Logger logger = LoggerFactory.getLogger(IndexWriter.class);
    private static final int BULK = 2_000;
    private static final Duration RETRY = Duration.ofMillis(200);
    private static final Duration LAST_WRITES = Duration.ofSeconds(5);

    private final BlockingQueue<Task> queue = new LinkedBlockingQueue<>();
    private final LogParts parts;
    private final int partition;
    private final LogIndex index;
    private final Tail tail;
    private final Listener listener;
    private final Thread thread;
    private volatile boolean closing;
    private volatile long stopAt = Long.MAX_VALUE;
    private volatile boolean reachable = true;

    IndexWriter(LogParts parts, int partition, LogIndex index, Tail tail, Listener listener) {
        this.parts = parts;
        this.partition = partition;
        this.index = index;
        this.tail = tail;
        this.listener = listener;
        this.thread = Thread.ofPlatform()
                .name(parts.settings().topic() + "-" + partition + "-index")
                .daemon()
                .unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    void add(Task task) {
        queue.add(task);
    }

    boolean reachable() {
        return reachable;
    }

    void lost(IndexLostException cause) {
        listener.indexLost(cause);
    }

    private void run() {
        try {
            while (!(closing && queue.isEmpty()) && inTime()) {
                Task first = queue.poll(50, TimeUnit.MILLISECONDS);
                if (first != null && !write(bulk(first))) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            listener.indexFailed(e);
        }
    }

    private List<Task> bulk(Task first) {
        List<Task> tasks = new ArrayList<>(List.of(first));
        int events = 0;
        for (Task next = queue.peek(); next != null && events < BULK; next = queue.peek()) {
            tasks.add(queue.remove());
            events += next.chunks().stream()
                    .mapToInt(chunk -> chunk.events().size())
                    .sum();
        }
        return tasks;
    }

    /** {@code false} if the index is lost or the time is over. */
    private boolean write(List<Task> tasks) {
        List<StoredEvent> events = tasks.stream()
                .flatMap(task -> task.chunks().stream())
                .flatMap(chunk -> chunk.events().stream())
                .toList();
        while (inTime()) {
            try {
                parts.steps().at(CommitStep.BEFORE_INDEX);
                index.write(partition, events, tasks.getLast().nextOffset());
                reachable = true;
                tasks.forEach(task -> task.chunks().forEach(tail::drop));
                return true;
            } catch (IndexLostException e) {
                lost(e);
                return false;
            } catch (MongoException e) {
                if (reachable) {
                    logger.warn("The index of partition {} cannot be written; it is tried again", partition, e);
                }
                reachable = false;
                parts.metrics().indexFailed();
                LockSupport.parkNanos(RETRY.toNanos());
            }
        }
        return false;
    }

    private boolean inTime() {
        return System.nanoTime() < stopAt || stopAt == Long.MAX_VALUE;
    }

    /** Stops without writing what is left, which the log has. */
    void abandon() {
        stopAt = System.nanoTime();
        closing = true;
    }

    /** Writes what is left, for some seconds at most, so that the next start has less to catch up. */
    @Override
    public void close() {
        if (stopAt == Long.MAX_VALUE) {
            stopAt = System.nanoTime() + (reachable ? LAST_WRITES.toNanos() : 0);
        }
        closing = true;
        try {
            thread.join(LAST_WRITES.plusSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
