package org.mithaq.query.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Since;
import org.mithaq.query.titles.Title;
import org.mithaq.query.titles.Titles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Joins what has a time or a day in a coalition. Thread-safe. */
@Component
class Calendar {

    private final List<Dated> packages;

    Calendar(ObjectProvider<Dated> packages) {
        this.packages = packages.stream().toList();
    }

    /** Everything that ever was in it, in the order of time. */
    CalendarReport of(Reading reading) {
        Since since = reading.past() ? null : reading.readership().since();
        CalendarReport all = ever(reading);
        return since == null ? all : all.since(since);
    }

    private CalendarReport ever(Reading reading) {
        Meetings meetings = Meetings.of(reading);
        return new CalendarReport(
                meetings.all().stream()
                        .map(sitting -> entry(reading, meetings, sitting))
                        .sorted(Comparator.comparing(MeetingEntry::startsAt))
                        .toList(),
                titled(reading, packages.stream().flatMap(each -> each.deadlines(reading).stream())),
                Cadence.ever(reading, meetings).toList());
    }

    /** What is asked for of all that is ahead or late, or that is in a month. */
    CalendarReport of(Reading reading, CalendarFilter filter) {
        return filter.narrow(of(reading), reading);
    }

    private static MeetingEntry entry(Reading reading, Meetings meetings, Sitting sitting) {
        MeetingScheduled announced = requireNonNull(sitting.announcement());
        return new MeetingEntry(
                sitting.id(),
                meetings.state(sitting),
                announced.kind(),
                announced.format(),
                announced.title(),
                announced.startsAt(),
                requireNonNull(sitting.end()),
                announced.place(),
                reading.named(announced.host()),
                announced.hospitality(),
                meetings.body(sitting)
                        .map(body -> new Named(body.body(), body.title()))
                        .orElse(null),
                sitting.reminded().size(),
                meetings.changed(sitting));
    }

    private static List<Deadline> titled(Reading reading, Stream<Deadline> deadlines) {
        List<Deadline> found = deadlines.toList();
        Map<String, Title> titles = Titles.of(
                reading,
                found.stream()
                        .filter(each -> each.title() == null)
                        .map(each -> thing(each.path()))
                        .toList());
        return found.stream()
                .map(each -> titled(each, titles))
                .sorted(Comparator.comparing(Deadline::day, Comparator.<LocalDate>nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Deadline::path))
                .toList();
    }

    private static Deadline titled(Deadline deadline, Map<String, Title> titles) {
        Title title = deadline.title() == null ? titles.get(thing(deadline.path())) : null;
        return title == null ? deadline : deadline.titled(title.text());
    }

    /** The thing that has a title: a re-discussion goes by its decision, an office by its body. */
    static String thing(String path) {
        String[] parts = path.split("/", -1);
        return parts[0] + "/" + parts[1];
    }
}
