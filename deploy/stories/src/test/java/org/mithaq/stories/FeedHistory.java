package org.mithaq.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.mithaq.standalone.importing.Sender;
import org.mithaq.stories.LogOfRecord.Entry;

/**
 * What a calendar program sees that fetches a feed after every record (RFC 5545 §3.8.7): an entry that was in the feed
 * stays in it, also once it is completed or cancelled; its SEQUENCE rises whenever anything in it changes, and DTSTAMP and
 * LAST-MODIFIED are the time of that change.
 */
final class FeedHistory {

    private static final Set<String> STAMPS = Set.of("DTSTAMP", "LAST-MODIFIED", "SEQUENCE");
    private static final int LONGEST_LINE = 75;

    private final boolean whole;
    private Map<String, Revision> known = Map.of();
    private Instant last = Instant.EPOCH;

    /** @param whole whether what is in the feed is in it for good, as in that of a coalition */
    private FeedHistory(boolean whole) {
        this.whole = whole;
    }

    /** An entry as the feed had it at a time. */
    private record Revision(int sequence, Instant stamp, String content) {

        static Revision of(Component entry) {
            assertThat(value(entry, "LAST-MODIFIED")).isEqualTo(value(entry, "DTSTAMP"));
            return new Revision(
                    Integer.parseInt(value(entry, "SEQUENCE")),
                    instant(value(entry, "DTSTAMP")),
                    entry.getProperties().stream()
                            .filter(property -> !STAMPS.contains(property.getName()))
                            .map(Property::toString)
                            .sorted()
                            .collect(Collectors.joining()));
        }

        private static String value(Component entry, String name) {
            return entry.getProperty(name).orElseThrow().getValue();
        }

        private static Instant instant(String stamp) {
            return Instant.parse(stamp.replaceFirst("(....)(..)(..)T(..)(..)(..)Z", "$1-$2-$3T$4:$5:$6Z"));
        }
    }

    /** Fetches the feed of the coalition and that of the reader as they were after each record. */
    static void check(Server server, String coalition, List<Entry> log, Sender reader) throws Exception {
        String home = "/api/coalitions/" + coalition;
        server.reflect(log.size());
        replay(server, home + "/calendar.ics", log, reader, true);
        replay(server, home + "/people/me/calendar.ics", log, reader, false);
    }

    private static void replay(Server server, String feed, List<Entry> log, Sender reader, boolean whole)
            throws Exception {
        FeedHistory history = new FeedHistory(whole);
        for (Entry record : log) {
            history.next(
                    server.text(feed + "?asOf=" + record.sequence(), reader),
                    Instant.parse(record.data().at("/meta/occurredAt").asString())
                            .truncatedTo(ChronoUnit.SECONDS),
                    feed + " after " + record.sequence() + " " + record.type());
        }
        assertThat(history.known).as(feed).isNotEmpty();
    }

    private void next(String feed, Instant now, String when) throws IOException, ParserException {
        Map<String, Revision> next = revisions(feed, when);
        if (whole) {
            assertThat(next.keySet()).as(when).containsAll(known.keySet());
        }
        next.forEach((uid, revision) -> {
            Revision before = known.get(uid);
            if (before != null) {
                follows(before, revision, when + " " + uid);
            }
            assertThat(revision.stamp()).as(when + " " + uid).isBeforeOrEqualTo(now);
        });
        Map<String, Revision> all = new LinkedHashMap<>(known);
        all.putAll(next);
        known = all;
        last = now;
    }

    private void follows(Revision before, Revision after, String when) {
        if (after.sequence() == before.sequence()) {
            assertThat(after).as(when).isEqualTo(before);
        } else {
            assertThat(after.sequence()).as(when).isGreaterThan(before.sequence());
            assertThat(after.stamp()).as(when).isAfterOrEqualTo(last).isAfterOrEqualTo(before.stamp());
        }
    }

    private static Map<String, Revision> revisions(String feed, String when) throws IOException, ParserException {
        assertThat(feed.lines())
                .as(when)
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= LONGEST_LINE);
        Calendar calendar = new CalendarBuilder().build(new StringReader(feed));
        assertThat(calendar.validate().hasErrors()).as(when).isFalse();
        List<CalendarComponent> components = calendar.getComponents();
        assertThat(components).as(when).isNotEmpty();
        return components.stream()
                .filter(component -> !component.getName().equals("VTIMEZONE"))
                .collect(Collectors.toMap(
                        entry -> entry.getProperty("UID").orElseThrow().getValue(), Revision::of));
    }
}
