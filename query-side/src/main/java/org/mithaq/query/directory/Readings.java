package org.mithaq.query.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mithaq.events.CoalitionId;
import org.mithaq.events.PartyId;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Turns;
import org.mithaq.query.platform.projection.Freshness;
import org.mithaq.query.platform.projection.History;
import org.mithaq.query.platform.projection.Views;
import org.mithaq.text.Text;
import org.mithaq.web.Caller;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemException;
import org.mithaq.web.ProblemType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Opens a coalition for reading: finds whether the caller may know of it, how much of it the caller may see, and the
 * moment asked for. To anybody else it does not exist, and takes as long to say so.
 */
@Component
public class Readings {

    /** The header, beside the parameter {@code after}, with the sequence that an answer must reflect. */
    static final String AFTER = "Mithaq-After";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Views live;
    private final History history;
    private final Freshness freshness;
    private final Turns turns;
    private final Clock clock;

    Readings(Views live, History history, Freshness freshness, Turns turns, ObjectProvider<Clock> clock) {
        this.live = live;
        this.history = history;
        this.freshness = freshness;
        this.turns = turns;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    /**
     * The coalition, for the caller; waits where the request names a sequence that is not reflected yet, and for the
     * request's turn, and goes back where it names an earlier state ({@code asOf}).
     *
     * @throws ProblemException 404 when there is none that the caller may read; 400 when there was no such state; 503
     *     when it takes too long
     */
    public Reading open(String coalition, Caller caller, HttpServletRequest request) {
        String id = id(coalition);
        long after = after(request);
        if (after > 0) {
            await(id, caller, after);
        }
        if (readership(id, caller).isEmpty()) {
            throw none();
        }
        turns.take(request, id, freshness.of(id));
        Reading now = now(id, caller).orElseThrow(Readings::none);
        return AsOf.in(request, now, history).map(asked -> past(now, asked)).orElse(now);
    }

    /** What the caller may read of the coalition at this moment; nothing where it does not exist for the caller. */
    public Optional<Readership> readership(String coalition, Caller caller) {
        return live.of(DirectoryViews.COALITIONS)
                .find(coalition)
                .filter(found -> caller.may(Readership.AUDIT) || found.includes(caller.party()))
                .map(found -> Readership.of(caller, found));
    }

    /** What anybody of the party may read of the coalition at this moment. */
    public Optional<Readership> readership(String coalition, PartyId party) {
        return live.of(DirectoryViews.COALITIONS)
                .find(coalition)
                .filter(found -> found.includes(party))
                .map(found -> Readership.of(party, false, found));
    }

    /**
     * The same for those readers: the public version is written from what every member may see, never from what is
     * private to a party or a body.
     */
    Reading open(String coalition, Caller caller, HttpServletRequest request, Readers readers) {
        Reading reading = open(coalition, caller, request);
        Readership shared = reading.readership().shared();
        return readers == Readers.MEMBERS || shared.seesAll(reading.coalition())
                ? reading
                : folded(reading.id(), reading.sequence(), shared, false, reading.now(), reading.past());
    }

    /** The same as it stood at the end of that day; as it is where the day is not over. */
    public Reading endOf(Reading reading, LocalDate day) {
        return day.isBefore(reading.today()) ? past(reading, AsOf.endOf(day, reading, history)) : reading;
    }

    private void await(String id, Caller caller, long after) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            boolean reached = freshness.await(id, after, PATIENCE).isPresent();
            if (now(id, caller).isEmpty()) {
                // whether others' coalitions exist must not show in the time it takes
                freshness.await(id, Long.MAX_VALUE, Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
                throw none();
            }
            if (!reached) {
                throw late(after, freshness.held());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw late(after, false);
        }
    }

    private Optional<Reading> now(String id, Caller caller) {
        long sequence = freshness.of(id);
        return live.of(DirectoryViews.COALITIONS)
                .find(id)
                .filter(coalition -> caller.may(Readership.AUDIT) || coalition.includes(caller.party()))
                .map(coalition -> now(coalition, Readership.of(caller, coalition), sequence));
    }

    private Reading now(Coalition coalition, Readership readership, long sequence) {
        Instant now = clock.instant();
        return readership.seesAll(coalition)
                ? new Reading(coalition, sequence, live, readership, true, now, false)
                : folded(coalition.id(), sequence, readership, false, now, false);
    }

    private Reading past(Reading now, AsOf asked) {
        return folded(now.id(), asked.sequence(), now.readership(), now.whole(), asked.moment(), true);
    }

    private Reading folded(
            String id, long sequence, Readership readership, boolean whole, Instant moment, boolean past) {
        Views views = history.at(id, sequence, readership.key(), readership::sees);
        Coalition seen = views.of(DirectoryViews.COALITIONS).find(id).orElseGet(() -> Coalition.none(id));
        return new Reading(seen, sequence, views, readership, whole, moment, past);
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

    private static ProblemException late(long after, boolean held) {
        Text why = held
                ? Text.of(
                        "تغذية الواجهات موقوفة بقرار من إدارة الخادم، ولم تصل إلى التسلسل " + after
                                + ". تبقى القراءة متاحة من غير after.",
                        "Who runs the server holds the views up, and they do not reflect sequence " + after
                                + " yet. What was there can be read without after.")
                : Text.of(
                        "لم تصل الواجهات بعد إلى التسلسل " + after + ". أعيدوا المحاولة بعد قليل.",
                        "The views do not reflect sequence " + after + " yet. Try again in a moment.");
        return Problem.of(ProblemType.UNAVAILABLE)
                .explain(why)
                .header("Retry-After", held ? "60" : "1")
                .exception();
    }
}
