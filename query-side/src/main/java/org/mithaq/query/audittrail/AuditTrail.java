package org.mithaq.query.audittrail;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Event;
import org.mithaq.events.Meta;
import org.mithaq.events.wire.EventCatalogue;
import org.mithaq.events.wire.EventCodec;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Title;
import org.mithaq.query.directory.Titles;
import org.mithaq.query.platform.api.Parameters;
import org.mithaq.query.platform.api.Slice;
import org.mithaq.query.platform.page.Words;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.platform.projection.StoredEvent;
import org.mithaq.query.rules.RuleNote;

/** Pages of the audit trail, the newest record first, and single records. */
public final class AuditTrail {

    /** How many records a filtered page looks through at most, so that no question costs the whole trail. */
    private static final int LOOKED_THROUGH = 20_000;

    /** How many are read at once where all are read. */
    private static final int PAGE = 500;

    private static final EventCodec CODEC = new EventCodec();
    private static final int LONGEST_STRETCH = 2_000;
    private static final Map<String, EventCatalogue.Entry> EVENTS = EventCatalogue.standard().entries().stream()
            .collect(Collectors.toUnmodifiableMap(EventCatalogue.Entry::name, Function.identity()));

    private AuditTrail() {}

    /**
     * The cursor is the sequence before which to go on. Where the filter narrows the trail, a page may be short, or even
     * empty, and still have a next one.
     */
    static AuditPage page(Reading reading, AuditFilter filter, long cursor, int limit) {
        long before = Math.min(cursor, reading.sequence() + 1);
        if (filter.asksForAll()) {
            return all(reading, before, limit);
        }
        Slice<AuditEntry> page = only(filter.narrow(Range.under(reading.id(), limit + 1)), reading, before, limit);
        return new AuditPage(reports(reading, page.items()), List.of(), page.next());
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
        return EVENTS.values().stream()
                .sorted(Comparator.comparing(
                        event -> event.title().in(words.language()), Collator.getInstance(words.locale())))
                .collect(Collectors.toMap(
                        EventCatalogue.Entry::name,
                        event -> event.title().in(words.language()),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    static Optional<AuditReport> find(Reading reading, long sequence) {
        return reports(reading, reading.view(AuditEntry.PROJECTION).find(List.of(Ids.numbered(reading.id(), sequence))))
                .stream()
                .findFirst();
    }

    /**
     * What stands out between two records, both excluded: refusals, rules not followed, justifications, and records of
     * those types; looks through two thousand records at most.
     */
    public static List<AuditReport> notable(Reading reading, long from, long to, Set<String> types) {
        Range range = Range.under(reading.id(), LONGEST_STRETCH)
                .after(Optional.of(Ids.numbered(reading.id(), from)))
                .before(Ids.numbered(reading.id(), to));
        return reports(
                reading,
                reading.view(AuditEntry.PROJECTION).find(range).stream()
                        .filter(entry -> notable(entry, types))
                        .toList());
    }

    private static boolean notable(AuditEntry entry, Set<String> types) {
        Meta meta = entry.meta();
        return entry.refusal() != null
                || types.contains(String.valueOf(entry.type()))
                || (meta != null && (!meta.advisories().isEmpty() || meta.justification() != null));
    }

    /** The sequence has no holes: the ids of a page are known without searching, and what is missing is withheld. */
    private static AuditPage all(Reading reading, long before, int limit) {
        long last = Math.max(1, before - limit);
        List<String> ids = LongStream.iterate(before - 1, sequence -> sequence >= last, sequence -> sequence - 1)
                .mapToObj(sequence -> Ids.numbered(reading.id(), sequence))
                .toList();
        List<AuditEntry> found = reading.view(AuditEntry.PROJECTION).find(ids);
        Set<Long> seen = found.stream().map(AuditEntry::sequence).collect(Collectors.toSet());
        List<Long> withheld = ids.stream()
                .map(id -> Long.valueOf(Ids.last(id)))
                .filter(sequence -> !seen.contains(sequence))
                .toList();
        return new AuditPage(reports(reading, found), withheld, last > 1 ? Long.toString(last) : null);
    }

    private static Slice<AuditEntry> only(Range filtered, Reading reading, long before, int limit) {
        long horizon = before - LOOKED_THROUGH;
        Range range = filtered.newestFirst().after(Optional.of(Ids.numbered(reading.id(), before)));
        List<AuditEntry> found = reading.view(AuditEntry.PROJECTION)
                .find(horizon > 1 ? range.before(Ids.numbered(reading.id(), horizon - 1)) : range);
        Slice<AuditEntry> page = Slice.of(found, limit, last -> Long.toString(last.sequence()));
        return page.next() == null && horizon > 1 ? new Slice<>(page.items(), Long.toString(horizon)) : page;
    }

    private static List<AuditReport> reports(Reading reading, List<AuditEntry> page) {
        Map<String, Title> named = Titles.of(
                reading,
                page.stream()
                        .map(AuditEntry::subject)
                        .filter(Objects::nonNull)
                        .map(AuditTrail::thing)
                        .toList());
        Map<Long, Event> events = events(reading, page);
        Facts facts = new Facts(reading, events.values());
        return page.stream()
                .flatMap(entry -> Optional.ofNullable(entry.meta())
                        .map(meta -> report(reading, entry, meta, named, changed(events.get(entry.sequence()), facts)))
                        .stream())
                .toList();
    }

    private static List<Fact> changed(@Nullable Event event, Facts facts) {
        return event == null ? List.of() : facts.of(event);
    }

    /** What stands in the log, by sequence. */
    private static Map<Long, Event> events(Reading reading, List<AuditEntry> page) {
        List<String> ids = page.stream()
                .map(entry -> Ids.numbered(reading.id(), entry.sequence()))
                .toList();
        return reading.view(StoredEvent.PROJECTION).find(ids).stream()
                .collect(Collectors.toMap(StoredEvent::sequence, stored -> CODEC.decode(stored.bytes())
                        .event()));
    }

    /** What a subject such as {@code decisions/<id>/rediscussions/<id>} is a part of. */
    private static String thing(String subject) {
        int part = subject.indexOf('/', subject.indexOf('/') + 1);
        return part < 0 ? subject : subject.substring(0, part);
    }

    private static AuditReport report(
            Reading reading, AuditEntry entry, Meta meta, Map<String, Title> named, List<Fact> changed) {
        @Nullable Title about = entry.subject() == null ? null : named.get(thing(entry.subject()));
        AuditEntry.Refusal refusal = entry.refusal();
        String type = String.valueOf(entry.type());
        EventCatalogue.Entry event = EVENTS.get(type);
        return new AuditReport(
                entry.sequence(),
                entry.record(),
                type,
                event == null ? null : event.title(),
                entry.subject(),
                about == null ? null : about.text(),
                changed,
                reading.named(meta.actor().party()),
                meta.actor().role(),
                meta.actor().person().value(),
                meta.actingAs(),
                meta.occurredAt(),
                entry.recordedAt(),
                meta.imported(),
                meta.charterVersion(),
                refusal == null ? null : refusal.name(),
                refusal == null
                        ? List.of()
                        : refusal.broken().stream().map(RuleNote::of).toList(),
                meta.advisories().stream().map(RuleNote::of).toList(),
                meta.justification(),
                entry.command(),
                entry.correlation());
    }
}
