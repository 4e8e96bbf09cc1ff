package org.mithaq.query.audittrail;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
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
import org.mithaq.events.Meta;
import org.mithaq.events.RefusalEvent.CommandRefused;
import org.mithaq.events.wire.EventCatalogue;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Title;
import org.mithaq.query.directory.Titles;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.page.Words;
import org.mithaq.query.platform.projection.Records;
import org.mithaq.query.platform.projection.StoredEvent;
import org.mithaq.query.rules.RuleNote;

/** Pages of the audit trail, the newest record first, and single records. */
public final class AuditTrail {

    /** How many records a filtered page looks through at most, so that no question costs the whole trail. */
    private static final int LOOKED_THROUGH = 20_000;

    /** How many are read at once where all are read. */
    private static final int PAGE = 500;

    private static final int LONGEST_STRETCH = 2_000;

    private AuditTrail() {}

    /**
     * The cursor is the sequence before which to go on. Where the filter narrows the trail, a page may be short, or even
     * empty, and still have a next one.
     */
    static AuditPage page(Reading reading, AuditFilter filter, long cursor, int limit) {
        long before = Math.min(cursor, reading.sequence() + 1);
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
     * What stands out between two records, both excluded: refusals, rules not followed, justifications, and records of
     * those types; looks through two thousand records at most.
     */
    public static List<AuditReport> notable(Reading reading, long from, long to, Set<String> types) {
        return reports(
                reading,
                records(reading, from + 1, Math.min(to - 1, from + LONGEST_STRETCH)).stream()
                        .filter(record -> notable(record, types))
                        .toList());
    }

    private static boolean notable(Envelope record, Set<String> types) {
        Meta meta = record.meta();
        return record.event() instanceof CommandRefused
                || types.contains(type(record).name())
                || !meta.advisories().isEmpty()
                || meta.justification() != null;
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
        List<Envelope> found = Records.newest(
                reading.view(Records.PROJECTION), reading.id(), horizon, before - 1, keywords, limit + 1);
        Slice<Envelope> page = Slice.of(found, limit, last -> Long.toString(last.sequence()));
        String next = page.next() == null && horizon > 1 ? Long.toString(horizon) : page.next();
        return new AuditPage(reports(reading, page.items()), List.of(), next);
    }

    private static List<Envelope> records(Reading reading, long first, long last) {
        return Records.between(reading.view(Records.PROJECTION), reading.id(), first, last).stream()
                .map(StoredEvent::envelope)
                .toList();
    }

    private static List<AuditReport> reports(Reading reading, List<Envelope> page) {
        Map<String, Title> named = Titles.of(
                reading,
                page.stream().map(record -> thing(record.event().subject())).toList());
        Facts facts = new Facts(reading, page.stream().map(Envelope::event).toList());
        return page.stream()
                .map(record -> report(reading, record, named, facts.of(record.event())))
                .toList();
    }

    private static EventCatalogue.Entry type(Envelope record) {
        return EventCatalogue.standard().of(record.event().getClass());
    }

    /** What a subject such as {@code decisions/<id>/rediscussions/<id>} is a part of. */
    private static String thing(String subject) {
        int part = subject.indexOf('/', subject.indexOf('/') + 1);
        return part < 0 ? subject : subject.substring(0, part);
    }

    private static AuditReport report(Reading reading, Envelope record, Map<String, Title> named, List<Fact> changed) {
        Title about = named.get(thing(record.event().subject()));
        CommandRefused refusal = record.event() instanceof CommandRefused refused ? refused : null;
        Meta meta = record.meta();
        return new AuditReport(
                record.sequence(),
                record.id(),
                type(record).name(),
                type(record).title(),
                record.event().subject(),
                about == null ? null : about.text(),
                changed,
                reading.named(meta.actor().party()),
                meta.actor().role(),
                meta.actor().person().value(),
                meta.actingAs(),
                meta.occurredAt(),
                record.recordedAt(),
                meta.imported(),
                meta.charterVersion(),
                refusal == null ? null : refusal.name(),
                refusal == null
                        ? List.of()
                        : refusal.rules().stream().map(RuleNote::of).toList(),
                meta.advisories().stream().map(RuleNote::of).toList(),
                meta.justification(),
                record.command().id().value(),
                record.correlation());
    }
}
