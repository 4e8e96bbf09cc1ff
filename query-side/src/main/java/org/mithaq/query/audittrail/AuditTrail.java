package org.mithaq.query.audittrail;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.mithaq.events.Envelope;
import org.mithaq.events.RefusalEvent.CommandRefused;
import org.mithaq.events.wire.EventCatalogue;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.page.Words;
import org.mithaq.query.platform.projection.Records;
import org.mithaq.query.platform.projection.StoredEvent;
import org.mithaq.query.platform.search.Finder;

/** Pages of the audit trail, the newest record first, and single records. */
public final class AuditTrail {

    /** How many records a filtered page looks through at most, so that no question costs the whole trail. */
    private static final int LOOKED_THROUGH = 20_000;

    /** How many a page reads at most where words are looked for, which takes every record in hand. */
    private static final int READ_THROUGH = 4_000;

    /** How many are read at once where all are read. */
    private static final int PAGE = 500;

    private static final int LONGEST_STRETCH = 10_000;

    private AuditTrail() {}

    /**
     * The cursor is the sequence before which to go on. Where the filter narrows the trail, a page may be short, or even
     * empty, and still have a next one.
     */
    static AuditPage page(Reading reading, AuditFilter filter, long cursor, int limit) {
        long before = Math.min(cursor, reading.sequence() + 1);
        if (filter.words().isPresent()) {
            return telling(reading, filter, new Finder(filter.words().get()), before, limit);
        }
        return filter.keywords().isEmpty()
                ? all(reading, before, limit)
                : only(reading, filter.keywords(), before, limit);
    }

    static AuditPage page(Reading reading, AuditFilter filter, HttpServletRequest request) {
        return page(reading, filter, Parameters.cursor(request, Long.MAX_VALUE), Parameters.limit(request));
    }

    /** All records that the filter lets through, the newest first, read page by page. */
    static Stream<AuditReport> all(Reading reading, AuditFilter filter) {
        return Slice.all(cursor -> {
            AuditPage page = page(reading, filter, cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor), PAGE);
            return new Slice<>(page.items(), page.next());
        });
    }

    /** The names of all kinds of events with their titles, in the order of the titles. */
    static Map<String, String> kinds(Words words) {
        return EventCatalogue.standard().entries().stream()
                .sorted(Comparator.comparing(
                        event -> event.title().in(words.language()), Collator.getInstance(words.locale())))
                .collect(Collectors.toMap(
                        EventCatalogue.Entry::name,
                        event -> event.title().in(words.language()),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    static Optional<AuditReport> find(Reading reading, long sequence) {
        return reports(reading, records(reading, sequence, sequence)).stream().findFirst();
    }

    /**
     * What stands out between two records, both excluded: refusals, rules not followed, and records of
     * those types; up to {@link #reach} only.
     */
    public static List<AuditReport> notable(Reading reading, long from, long to, Set<String> types) {
        return reports(
                reading,
                records(reading, from + 1, Math.min(to - 1, reach(from))).stream()
                        .filter(record -> notable(record, types))
                        .toList());
    }

    /** The last record that is looked at for what stands out behind that one: whoever tells of it says so. */
    public static long reach(long from) {
        return from + LONGEST_STRETCH;
    }

    private static boolean notable(Envelope record, Set<String> types) {
        return record.event() instanceof CommandRefused
                || types.contains(Telling.type(record).name())
                || !record.meta().advisories().isEmpty();
    }

    /** The sequence has no holes: what is missing is withheld. */
    private static AuditPage all(Reading reading, long before, int limit) {
        long last = Math.max(1, before - limit);
        List<Envelope> found = records(reading, last, before - 1).reversed();
        Set<Long> seen = found.stream().map(Envelope::sequence).collect(Collectors.toSet());
        List<Long> withheld = LongStream.iterate(before - 1, sequence -> sequence >= last, sequence -> sequence - 1)
                .filter(sequence -> !seen.contains(sequence))
                .boxed()
                .toList();
        return new AuditPage(reports(reading, found), withheld, last > 1 ? Long.toString(last) : null);
    }

    private static AuditPage only(Reading reading, List<String> keywords, long before, int limit) {
        long horizon = Math.max(1, before - LOOKED_THROUGH);
        return page(reading, newest(reading, horizon, before, keywords, limit + 1), limit, horizon);
    }

    /** Those that tell of what is looked for: nothing keeps their words, so each is read until there are enough. */
    private static AuditPage telling(Reading reading, AuditFilter filter, Finder finder, long before, int limit) {
        long horizon = Math.max(1, before - LOOKED_THROUGH);
        long reached = before;
        List<Envelope> found = new ArrayList<>();
        for (int read = 0; read < READ_THROUGH && reached > horizon && found.size() <= limit; read += PAGE) {
            List<Envelope> some = newest(reading, horizon, reached, filter.keywords(), PAGE);
            Telling telling = Telling.of(reading, some);
            some.stream().filter(record -> finder.finds(telling.texts(record))).forEach(found::add);
            reached = some.size() < PAGE ? horizon : some.getLast().sequence();
        }
        return page(reading, found, limit, reached);
    }

    /** @param reached the earliest record that was looked at, for the next page to go on before it */
    private static AuditPage page(Reading reading, List<Envelope> found, int limit, long reached) {
        Slice<Envelope> page = Slice.of(found, limit, last -> Long.toString(last.sequence()));
        String next = page.next() == null && reached > 1 ? Long.toString(reached) : page.next();
        return new AuditPage(reports(reading, page.items()), List.of(), next);
    }

    private static List<Envelope> newest(Reading reading, long from, long before, List<String> keywords, int limit) {
        return Records.newest(reading.view(Records.PROJECTION), reading.id(), from, before - 1, keywords, limit);
    }

    private static List<Envelope> records(Reading reading, long first, long last) {
        return Records.between(reading.view(Records.PROJECTION), reading.id(), first, last).stream()
                .map(StoredEvent::envelope)
                .toList();
    }

    private static List<AuditReport> reports(Reading reading, List<Envelope> page) {
        Telling telling = Telling.of(reading, page);
        return page.stream().map(telling::report).toList();
    }
}
