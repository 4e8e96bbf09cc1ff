package org.mithaq.query.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.events.PartyId;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.rules.RuleNote.Thing;
import org.mithaq.query.titles.Title;
import org.mithaq.query.titles.Titles;

/**
 * What the things are called whose ids rules looked at. An id does not say of what kind it is, so that all kinds of titles
 * are looked through for those that are no party's, at once.
 */
public record Known(Reading reading, Map<String, Title> titles) {

    private static final List<String> KINDS = List.of(
            "decisions/",
            "meetings/",
            "tasks/",
            "bodies/",
            "plans/",
            "objectives/",
            "campaigns/",
            "conflicts/",
            "mandates/");

    public static Known of(Reading reading, Collection<RuleNote> notes) {
        List<String> subjects = notes.stream()
                .flatMap(RuleNote::ids)
                .filter(id -> !reading.coalition().parties().containsKey(id))
                .distinct()
                .flatMap(id -> KINDS.stream().map(kind -> kind + id))
                .toList();
        return new Known(reading, Titles.of(reading, subjects));
    }

    /** The notes with all the names that the record gives. */
    public static List<RuleNote> naming(Reading reading, List<RuleNote> notes) {
        Known known = of(reading, notes);
        return notes.stream().map(known::naming).toList();
    }

    public RuleNote naming(RuleNote note) {
        RuleNote named = note.naming(this::thing);
        return note.facts().get("clause") instanceof String clause && Clause.named(clause)
                ? named.calling(clause, Clause.said(reading, version(note), clause))
                : named;
    }

    private static int version(RuleNote note) {
        return note.facts().get("charterVersion") instanceof Number version ? version.intValue() : 0;
    }

    private Optional<Thing> thing(String id) {
        return reading.coalition()
                .name(new PartyId(id))
                .map(name -> new Thing(name, "parties/" + id))
                .or(() -> titled(id));
    }

    private Optional<Thing> titled(String id) {
        return KINDS.stream()
                .flatMap(kind -> Stream.ofNullable(titles.get(kind + id)))
                .flatMap(title -> Stream.ofNullable(title.text())
                        .map(name -> new Thing(name, Title.page(title.subject()) ? title.subject() : null)))
                .findFirst();
    }
}
