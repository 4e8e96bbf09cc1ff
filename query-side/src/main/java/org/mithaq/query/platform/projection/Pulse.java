package org.mithaq.query.platform.projection;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a server the same again and again, on a thread of its own, and keeps what it last said: whoever wants to know
 * neither waits for a server that hangs nor takes an old answer for a new one. Thread-safe.
 */
final class Pulse<T> implements AutoCloseable {

    /** An answer holds for so long; a server that is busy for a moment is not gone. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);

    private final String server;
    private final Callable<T> question;
    private final Duration every;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable Answer<T> last;
    private volatile @Nullable String failure;

    private record Answer<T>(T value, long at) {}

    /** @param server its name in the log file */
    Pulse(String server, Callable<T> question, Duration every) {
        this.server = server;
        this.question = question;
        this.every = every;
        this.thread = Thread.ofPlatform().name("pulse of " + server).daemon().unstarted(this::ask);
    }

    void start() {
        thread.start();
    }

    /** What the server last said; empty when it has said nothing for some seconds, or nothing yet. */
    Optional<T> answer() {
        Answer<T> known = last;
        return known != null && System.nanoTime() - known.at <= PATIENCE.toNanos()
                ? Optional.of(known.value)
                : Optional.empty();
    }

    /** Why there is no answer; empty when there is one. */
    Optional<String> silence() {
        String reason = failure;
        return answer().isPresent() ? Optional.empty() : Optional.of(reason == null ? "no answer" : reason);
    }

    private void ask() {
        try {
            do {
                askOnce();
            } while (!closing.await(every.toNanos(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void askOnce() throws InterruptedException {
        try {
            last = new Answer<>(question.call(), System.nanoTime());
            if (failure != null) {
                LOG.info("{} answers", server);
                failure = null;
            }
        } catch (InterruptedException ended) {
            throw ended;
        } catch (Exception | Error failed) { // a thread that ended would never hear that the server is back
            if (failure == null) {
                LOG.warn("{} does not answer: {}", server, failed.toString());
            }
            failure = failed.toString();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        thread.interrupt();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
