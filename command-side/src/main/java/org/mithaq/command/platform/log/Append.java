package org.mithaq.command.platform.log;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** One call of {@code appendEvents}, on its way through the writer. */
final class Append {

    private final List<LogRecord> records;
    private final long bytes;
    private final CompletableFuture<Void> outcome = new CompletableFuture<>();
    private final AtomicBoolean claimed = new AtomicBoolean();

    Append(List<LogRecord> records) {
        this.records = records;
        this.bytes = records.stream().mapToLong(record -> record.value().length).sum();
    }

    List<LogRecord> records() {
        return records;
    }

    long bytes() {
        return bytes;
    }

    /** Taken by the writer, which from now on owes an answer; {@code false} if the caller has given up. */
    boolean take() {
        return claimed.compareAndSet(false, true);
    }

    void stored() {
        outcome.complete(null);
    }

    void failed(RuntimeException cause) {
        outcome.completeExceptionally(cause);
    }

    /** Waits for the answer: {@code patience} for its turn, and then as long as the writer needs, which is bounded. */
    void await(Duration patience) {
        try {
            try {
                outcome.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (claimed.compareAndSet(false, true)) {
                    throw new LogUnavailableException("the log did not take the append within " + patience, e);
                }
                outcome.get();
            }
        } catch (ExecutionException e) {
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            if (claimed.compareAndSet(false, true)) {
                throw new LogUnavailableException("interrupted before the append was taken", e);
            }
            throw new UnknownOutcomeException("interrupted while the append was being stored", e);
        }
    }
}
