package org.mithaq.query.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.mithaq.events.CoalitionId;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.projection.Freshness;
import org.mithaq.query.platform.projection.ViewReader;
import org.mithaq.text.Text;
import org.mithaq.web.Caller;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemException;
import org.mithaq.web.ProblemType;
import org.springframework.stereotype.Component;

/**
 * The one place that decides who may read a coalition: its registered parties, its supporters, the party that began the
 * record, and whoever audits. To anybody else it does not exist, and takes as long to say so.
 */
@Component
public class Readings {

    /** The scope that reads every coalition. */
    static final String AUDIT = "audit";

    /** The header, beside the parameter {@code after}, with the sequence that an answer must reflect. */
    static final String AFTER = "Mithaq-After";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ViewReader<Coalition> coalitions;
    private final Freshness freshness;

    Readings(ViewReader<Coalition> coalitions, Freshness freshness) {
        this.coalitions = coalitions;
        this.freshness = freshness;
    }

    /**
     * The coalition, for the caller; waits where the request names a sequence that is not reflected yet.
     *
     * @throws ProblemException 404 when there is none that the caller may read; 503 when it takes too long
     */
    public Reading open(String coalition, Caller caller, HttpServletRequest request) {
        String id = id(coalition);
        long after = after(request);
        try {
            return after == 0 ? now(id, caller).orElseThrow(Readings::none) : await(id, caller, after);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw late(after);
        }
    }

    private Reading await(String id, Caller caller, long after) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        OptionalLong reached = freshness.await(id, after, PATIENCE);
        Optional<Reading> reading = now(id, caller);
        if (reading.isEmpty()) {
            // whether others' coalitions exist must not show in the time it takes
            freshness.await(id, Long.MAX_VALUE, Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
            throw none();
        }
        if (reached.isEmpty()) {
            throw late(after);
        }
        return reading.get();
    }

    private Optional<Reading> now(String id, Caller caller) {
        long sequence = freshness.of(id);
        return coalitions
                .find(id)
                .filter(coalition -> caller.may(AUDIT) || coalition.includes(caller.party()))
                .map(coalition -> new Reading(coalition, sequence));
    }

    private static String id(String coalition) {
        try {
            return new CoalitionId(coalition).value();
        } catch (IllegalArgumentException malformed) {
            throw Problem.of(ProblemType.NO_SUCH_COALITION).exception(malformed);
        }
    }

    private static long after(HttpServletRequest request) {
        String named = request.getParameter("after");
        return named == null
                ? Parameters.number(request.getHeader(AFTER), AFTER, 0, Long.MAX_VALUE, 0)
                : Parameters.number(named, "after", 0, Long.MAX_VALUE, 0);
    }

    private static ProblemException none() {
        return Problem.of(ProblemType.NO_SUCH_COALITION).exception();
    }

    private static ProblemException late(long after) {
        return Problem.of(ProblemType.UNAVAILABLE)
                .explain(Text.of(
                        "لم تصل الواجهات بعد إلى التسلسل " + after + ". أعيدوا المحاولة بعد قليل.",
                        "The views do not reflect sequence " + after + " yet. Try again in a moment."))
                .header("Retry-After", "1")
                .exception();
    }
}
