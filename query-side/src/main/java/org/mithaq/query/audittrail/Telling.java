package org.mithaq.query.audittrail;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Envelope;
import org.mithaq.events.Meta;
import org.mithaq.events.RefusalEvent.CommandRefused;
import org.mithaq.events.wire.EventCatalogue;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.page.Words;
import org.mithaq.query.rules.Known;
import org.mithaq.query.rules.RuleNote;
import org.mithaq.query.titles.Title;
import org.mithaq.query.titles.Titles;
import org.mithaq.text.Language;
import org.mithaq.text.Text;

/** Tells records in words. Finds at once the names and titles that some of them take. */
record Telling(Reading reading, Map<String, Title> named, Facts facts, Known known) {

    static Telling of(Reading reading, List<Envelope> records) {
        return new Telling(
                reading,
                Titles.of(
                        reading,
                        records.stream()
                                .map(record -> thing(record.event().subject()))
                                .toList()),
                Facts.of(reading, records),
                Known.of(
                        reading,
                        records.stream()
                                .flatMap(record -> Stream.concat(brokenRules(record), advised(record)))
                                .toList()));
    }

    static EventCatalogue.Entry type(Envelope record) {
        return EventCatalogue.standard().of(record.event().getClass());
    }

    /** What a subject such as {@code decisions/<id>/rediscussions/<id>} is a part of. */
    private static String thing(String subject) {
        int part = subject.indexOf('/', subject.indexOf('/') + 1);
        return part < 0 ? subject : subject.substring(0, part);
    }

    private @Nullable Text about(Envelope record) {
        Title about = named.get(thing(record.event().subject()));
        return about == null ? null : about.text();
    }

    private List<RuleNote> broken(Envelope record) {
        return brokenRules(record).map(known::naming).toList();
    }

    private List<RuleNote> advisories(Envelope record) {
        return advised(record).map(known::naming).toList();
    }

    private static Stream<RuleNote> brokenRules(Envelope record) {
        return record.event() instanceof CommandRefused refusal
                ? refusal.rules().stream().map(RuleNote::of)
                : Stream.of();
    }

    private static Stream<RuleNote> advised(Envelope record) {
        return record.meta().advisories().stream().map(RuleNote::of);
    }

    AuditReport report(Envelope record) {
        Meta meta = record.meta();
        return new AuditReport(
                record.sequence(),
                record.id(),
                type(record).name(),
                type(record).title(),
                record.event().subject(),
                about(record),
                facts.of(record.event()),
                reading.named(meta.actor().party()),
                meta.actor().role(),
                meta.actor().person().value(),
                meta.actingAs(),
                meta.occurredAt(),
                record.recordedAt(),
                meta.imported(),
                meta.charterVersion(),
                record.event() instanceof CommandRefused refusal ? refusal.name() : null,
                broken(record),
                advisories(record),
                meta.justification(),
                record.command().id().value(),
                record.correlation());
    }

    /** The words of {@link #report}, its numbers and days left out: what a record is found by. */
    Stream<Text> texts(Envelope record) {
        Meta meta = record.meta();
        return Stream.of(
                        Stream.ofNullable(about(record)),
                        facts.texts(record.event()),
                        Stream.ofNullable(meta.justification()),
                        reading.coalition().name(meta.actor().party()).stream(),
                        Stream.of(
                                type(record).title(), term("role", meta.actor().role())),
                        record.event() instanceof CommandRefused refusal
                                ? Stream.of(term("command", refusal.name()))
                                : Stream.<Text>of(),
                        Stream.concat(broken(record).stream(), advisories(record).stream())
                                .map(RuleNote::text)
                                .filter(Objects::nonNull))
                .flatMap(texts -> texts);
    }

    private static Text term(String list, String term) {
        return Text.of(
                Words.in(Language.AR).term(list, term), Words.in(Language.EN).term(list, term));
    }
}
