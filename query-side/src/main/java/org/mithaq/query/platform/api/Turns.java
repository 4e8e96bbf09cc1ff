package org.mithaq.query.platform.api;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.mithaq.text.Text;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemException;
import org.mithaq.web.ProblemType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Lets only so many reads of coalitions be answered at once as there is memory for. What a read may take follows from how
 * long the coalition's record is; those of one coalition have half of the memory, and where one takes more, one follows
 * the other, so that a large coalition does not keep the others waiting. Who comes first is served first. An answer is put
 * together whole and then sent, so that who has a slow connection keeps nobody waiting. Thread-safe.
 */
public final class Turns extends OncePerRequestFilter {

    private static final String TURN = Turns.class.getName();
    private static final String RETRY_AFTER_SECONDS = "10";
    /** What the dearest reads take for each record of the coalition, in kibibytes: 6 to 10 were measured. */
    private static final long OF_A_RECORD = 8;

    private static final long OF_ANY_READ = 512;
    private static final int KIBIBYTE = 1_024;

    /** Coalitions share these; that two large ones have the same is rare, and costs them time only. */
    private static final int PLACES = 256;

    private final int whole;
    private final int half;
    /** In kibibytes, as the others. */
    private final Semaphore free;

    private final List<Semaphore> ofOne;
    private final Duration patience;
    private final Counter turnedAway;

    /**
     * @param bytes how much memory there is
     * @param patience how long a read waits for its turn
     */
    Turns(long bytes, Duration patience, ObjectProvider<MeterRegistry> meters) {
        this.whole = Math.clamp(bytes / KIBIBYTE, 2, Integer.MAX_VALUE);
        this.half = whole / 2;
        this.free = new Semaphore(whole, true);
        this.ofOne = IntStream.range(0, PLACES)
                .mapToObj(place -> new Semaphore(half, true))
                .toList();
        this.patience = patience;
        MeterRegistry registry = meters.getIfAvailable(() -> Metrics.globalRegistry);
        this.turnedAway = Counter.builder("mithaq.reads.turned.away")
                .description("Reads turned away because others took too long")
                .baseUnit("reads")
                .register(registry);
        Gauge.builder("mithaq.reads.waiting", this, Turns::waiting)
                .description("Reads that wait until those before them are answered")
                .baseUnit("reads")
                .register(registry);
    }

    private int waiting() {
        return free.getQueueLength()
                + ofOne.stream().mapToInt(Semaphore::getQueueLength).sum();
    }

    /**
     * Waits for the request's turn, which ends when its answer is put together; nothing where it is its turn already.
     *
     * @param coalition the id of what it reads
     * @param records how many it has
     * @throws ProblemException 503 when it takes too long
     */
    public void take(HttpServletRequest request, String coalition, long records) {
        Turn turn = Turn.of(request);
        if (turn.taken.isEmpty()) {
            long deadline = System.nanoTime() + patience.toNanos();
            long needed = OF_ANY_READ + OF_A_RECORD * records;
            Semaphore own = ofOne.get(Math.floorMod(coalition.hashCode(), PLACES));
            turn.taken.push(inTime(own, Math.clamp(needed, 1, half), deadline));
            turn.taken.push(inTime(free, Math.clamp(needed, 1, whole), deadline));
        }
    }

    private Taken inTime(Semaphore wanted, int kibibytes, long deadline) {
        try {
            if (wanted.tryAcquire(kibibytes, deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                return new Taken(wanted, kibibytes);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
        turnedAway.increment();
        throw tooMany();
    }

    /** Ends the request's turn, because its answer is sent bit by bit and kept nowhere. */
    public static void stream(HttpServletRequest request) {
        Turn turn = Turn.of(request);
        turn.streamed = true;
        turn.end();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Turn turn = new Turn();
        request.setAttribute(TURN, turn);
        Kept kept = new Kept(response, turn);
        try {
            chain.doFilter(request, kept);
        } finally {
            turn.end();
        }
        kept.copyBodyToResponse();
    }

    private static ProblemException tooMany() {
        return Problem.of(ProblemType.UNAVAILABLE)
                .explain(Text.of(
                        "يجيب الخادم الآن عن قراءات كثيرة. أعيدوا المحاولة بعد قليل.",
                        "The server has many reads to answer now. Try again in a little while."))
                .header("Retry-After", RETRY_AFTER_SECONDS)
                .exception();
    }

    private record Taken(Semaphore of, int kibibytes) {

        private void release() {
            of.release(kibibytes);
        }
    }

    /** A request's turn; of one thread. */
    private static final class Turn {

        private final Deque<Taken> taken = new ArrayDeque<>();
        private boolean streamed;

        private static Turn of(HttpServletRequest request) {
            return (Turn) Objects.requireNonNull(request.getAttribute(TURN), "not an address where turns are taken");
        }

        private void end() {
            while (!taken.isEmpty()) {
                taken.pop().release();
            }
        }
    }

    /** Keeps an answer until it is whole, unless it is streamed. */
    private static final class Kept extends ContentCachingResponseWrapper {

        private final Turn turn;

        private Kept(HttpServletResponse response, Turn turn) {
            super(response);
            this.turn = turn;
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            return turn.streamed ? getResponse().getOutputStream() : super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            return turn.streamed ? getResponse().getWriter() : super.getWriter();
        }

        @Override
        public void flushBuffer() throws IOException {
            if (turn.streamed) {
                getResponse().flushBuffer();
            }
        }
    }
}
