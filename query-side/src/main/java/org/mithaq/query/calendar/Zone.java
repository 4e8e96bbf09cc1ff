package org.mithaq.query.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A time zone as iCalendar describes it (RFC 5545 §3.6.5): each time that its clocks are changed, as Java's rules of the
 * zone have it. No rule of recurrence is given, because not every zone has one, and the rules of some change every year.
 */
final class Zone {

    private static final int YEARS_AHEAD = 10;
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1970, 1, 1, 0, 0);

    private Zone() {}

    /** The zone from before the beginning until ten years after the year of that moment. */
    static VTimeZone of(ZoneId zone, Instant beginning, Instant now) {
        ZoneRules rules = zone.getRules();
        Instant end = LocalDateTime.of(now.atZone(zone).getYear() + YEARS_AHEAD + 1, 1, 1, 0, 0)
                .atZone(zone)
                .toInstant();
        ZoneOffsetTransition before = rules.previousTransition(beginning);
        Stream<Observance> first = before == null
                ? Stream.of(standard(ALWAYS, rules.getOffset(beginning), rules.getOffset(beginning)))
                : Stream.of(observance(before, rules.isDaylightSavings(beginning)));
        Stream<Observance> later = Stream.iterate(
                        rules.nextTransition(before == null ? beginning : before.getInstant()),
                        Objects::nonNull,
                        transition -> rules.nextTransition(transition.getInstant()))
                .takeWhile(transition -> transition.getInstant().isBefore(end))
                .map(transition -> observance(transition, rules.isDaylightSavings(transition.getInstant())));
        return new VTimeZone(
                new PropertyList(List.of(new TzId(zone.getId()))),
                new ComponentList<>(Stream.concat(first, later).toList()));
    }

    private static Observance observance(ZoneOffsetTransition transition, boolean daylight) {
        LocalDateTime from = transition.getDateTimeBefore();
        return daylight
                ? new Daylight(properties(from, transition.getOffsetBefore(), transition.getOffsetAfter()))
                : standard(from, transition.getOffsetBefore(), transition.getOffsetAfter());
    }

    private static Standard standard(LocalDateTime from, ZoneOffset before, ZoneOffset after) {
        return new Standard(properties(from, before, after));
    }

    private static PropertyList properties(LocalDateTime from, ZoneOffset before, ZoneOffset after) {
        return new PropertyList(List.of(new DtStart<>(from), new TzOffsetFrom(before), new TzOffsetTo(after)));
    }
}
