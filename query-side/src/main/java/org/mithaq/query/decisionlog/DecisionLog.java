package org.mithaq.query.decisionlog;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.PartyId;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.platform.projection.ViewReader;
import org.mithaq.rediscussion.Standing;
import org.mithaq.web.Caller;

/** Pages of the decision log, the newest number first, and single decisions. */
public final class DecisionLog {

    /** How many decisions a filtered page looks through at most, so that no question costs the whole log. */
    private static final int LOOKED_THROUGH = 1_000;

    private static final int STEP = 200;
    /** How many numbers the database looks through for a page at most. */
    private static final int STRETCH = 10_000;

    private DecisionLog() {}

    /**
     * The cursor is the number before which to go on. Where the log is narrowed, a page may be short, or even empty, and
     * still have a next one.
     */
    static Slice<DecisionReport> page(Reading reading, Caller caller, Readers readers, HttpServletRequest request) {
        return page(
                reading,
                caller,
                readers,
                LogFilter.in(reading, request),
                Parameters.cursor(request, 0),
                Parameters.limit(request));
    }

    /** All that the filter lets through, the newest number first, read page by page. */
    static Stream<DecisionReport> all(Reading reading, Caller caller, Readers readers, HttpServletRequest request) {
        LogFilter filter = LogFilter.in(reading, request);
        return Slice.all(
                cursor -> page(reading, caller, readers, filter, cursor == null ? 0 : Long.parseLong(cursor), STEP));
    }

    private static Slice<DecisionReport> page(
            Reading reading, Caller caller, Readers readers, LogFilter filter, long before, int limit) {
        Slice<Decision> page =
                filter.none() ? decisions(reading, before, limit) : narrowed(reading, filter, before, limit);
        Reported reported = Reported.of(reading, Applicant.of(caller), readers, page.items());
        return page.map(decision -> reported.report(decision, List.of()));
    }

    private static Slice<Decision> decisions(Reading reading, long before, int limit) {
        Slice<DecisionNumber> page = Slice.of(
                reading.view(DecisionNumber.PROJECTION).find(numbers(reading, before, limit + 1)),
                limit,
                last -> Integer.toString(last.number()));
        return new Slice<>(made(reading, page.items()), page.next());
    }

    /** The database narrows a stretch of numbers; what it leaves over is looked through in steps. */
    private static Slice<Decision> narrowed(Reading reading, LogFilter filter, long before, int limit) {
        List<Decision> found = new ArrayList<>();
        long reached = before == 0 ? newest(reading) + 1 : before;
        long end = filter.first() - 1L;
        long horizon = Math.max(end, reached - 1 - STRETCH);
        int step = step(filter, limit);
        Surroundings surroundings = Surroundings.of(reading, filter);
        for (int looked = 0; looked < LOOKED_THROUGH; ) {
            Range stretch = numbers(reading, reached, step).before(Ids.numbered(reading.id(), horizon));
            List<DecisionNumber> numbers = surroundings.among(
                    reading.view(DecisionNumber.PROJECTION).find(filter.narrow(stretch)), reached, horizon, step);
            List<Decision> decisions =
                    made(reading, numbers.stream().filter(filter::accepts).toList(), filter.status());
            looked += decisions.size();
            found.addAll(filter.among(decisions, reading));
            if (found.size() > limit) {
                return Slice.of(found, limit, DecisionLog::number);
            }
            if (numbers.size() < step) {
                return new Slice<>(found, horizon == end ? null : Long.toString(horizon + 1));
            }
            reached = numbers.getLast().number();
        }
        return new Slice<>(found, Long.toString(reached));
    }

    /** Of a standing few are decoded, so that many numbers may be looked at together. */
    private static int step(LogFilter filter, int limit) {
        if (filter.status().isPresent()) {
            return LOOKED_THROUGH;
        }
        return filter.timeless() && filter.body().isEmpty() ? limit + 1 : STEP;
    }

    private static long newest(Reading reading) {
        return reading.view(DecisionNumber.PROJECTION).find(numbers(reading, 0, 1)).stream()
                .mapToLong(DecisionNumber::number)
                .sum();
    }

    private static String number(Decision decision) {
        return Integer.toString(Objects.requireNonNull(decision.recorded()).number());
    }

    private static Range numbers(Reading reading, long before, int limit) {
        return Range.under(reading.id(), limit)
                .newestFirst()
                .after(before == 0 ? Optional.empty() : Optional.of(Ids.numbered(reading.id(), before)));
    }

    private static List<Decision> made(Reading reading, List<DecisionNumber> numbers) {
        return made(reading, numbers, Optional.empty());
    }

    /** Those that may have that standing on some day, where one is asked for. */
    private static List<Decision> made(Reading reading, List<DecisionNumber> numbers, Optional<Standing> standing) {
        ViewReader<Decision> decisions = reading.view(Decision.PROJECTION);
        List<String> ids = numbers.stream()
                .map(DecisionNumber::decision)
                .filter(Objects::nonNull)
                .map(id -> Decision.id(reading.id(), id))
                .toList();
        return standing.map(wanted -> decisions.find(ids, "standings", wanted.name()))
                .orElseGet(() -> decisions.find(ids));
    }

    /** The decisions of a period, the first number first. */
    static Register register(
            Reading reading, Caller caller, Readers readers, @Nullable LocalDate from, @Nullable LocalDate to) {
        Register period = new Register(from, to, List.of());
        List<Decision> all =
                made(reading, reading.view(DecisionNumber.PROJECTION).find(Range.all(reading.id())));
        Reported reported = Reported.of(reading, Applicant.of(caller), readers, all);
        return new Register(
                from,
                to,
                all.stream()
                        .map(decision -> reported.report(decision, List.of()))
                        .filter(decision -> decision.decidedAt() != null
                                && period.includes(LocalDate.ofInstant(decision.decidedAt(), reading.zone())))
                        .toList());
    }

    /** All decisions that were made, the first number first; whoever asks reads the same. */
    public static List<DecisionReport> all(Reading reading, Caller caller, Readers readers) {
        return register(reading, caller, readers, null, null).decisions();
    }

    static Optional<DecisionReport> find(Reading reading, Caller caller, Readers readers, String id) {
        return decision(reading, id).map(decision -> Reported.of(reading, Applicant.of(caller), readers, decision)
                .report(decision, Consequences.of(reading, decision)));
    }

    /**
     * Decisions that are linked with one another.
     *
     * @param more whether others are, farther away than some hundreds
     */
    public record Line(List<DecisionReport> decisions, boolean more) {}

    /** What is linked with a decision, from the earliest record on; empty if there is none. */
    public static Optional<Line> line(Reading reading, Caller caller, String id) {
        return decision(reading, id)
                .map(decision -> Kin.all(reading, decision))
                .map(line -> new Line(
                        reports(reading, caller, List.copyOf(line.decisions().values())), line.more()));
    }

    private static List<DecisionReport> reports(Reading reading, Caller caller, List<Decision> decisions) {
        Reported reported = Reported.of(reading, Applicant.of(caller), Readers.MEMBERS, decisions);
        return decisions.stream()
                .sorted(Comparator.comparingLong(DecisionLog::begun))
                .map(decision -> reported.report(decision, List.of()))
                .toList();
    }

    /** The record that made it, or while it is prepared the first one. */
    private static long begun(Decision decision) {
        return decision.circumstances(DecisionRecorded.class)
                .orElse(decision.turns().getFirst().circumstances())
                .sequence();
    }

    /** Whether it may be discussed again: for the caller, or for a delegate of the party that {@code asker} names. */
    static Optional<ReopeningReport> reopening(Reading reading, Caller caller, HttpServletRequest request, String id) {
        Applicant applicant = Parameters.id(request, "asker")
                .map(party -> Applicant.delegate(new PartyId(party)))
                .orElseGet(() -> Applicant.of(caller));
        return decision(reading, id).flatMap(decision -> Reopening.of(reading, applicant, List.of(decision))
                .of(decision));
    }

    /** What an answer for that caller changes with besides the record. */
    public static String besides(Reading reading, Caller caller, Readers readers) {
        return (readers.tag() == null ? "" : readers.tag() + ".") + reading.today() + "."
                + Applicant.of(caller).tag();
    }

    private static Optional<Decision> decision(Reading reading, String id) {
        return reading.view(Decision.PROJECTION)
                .find(Decision.id(reading.id(), id))
                .filter(Decision::told);
    }
}
