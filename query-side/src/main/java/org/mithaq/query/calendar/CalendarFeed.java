package org.mithaq.query.calendar;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Completed;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Due;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.page.Shown;
import org.mithaq.query.platform.page.Words;
import org.mithaq.text.Text;

/**
 * Writes a calendar in the iCalendar format (RFC 5545, with the calendar's name and refresh interval of RFC 7986). Times
 * are UTC, days are days of the coalition. The same entries give the same bytes: stamps are the times of the last change.
 *
 * @param base the address of this server, without a slash at its end
 */
record CalendarFeed(Reading reading, Words words, String base) {

    private static final Duration REFRESH = Duration.ofHours(1);

    byte[] write(CalendarReport report, @Nullable Text of) {
        var calendar = new net.fortuna.ical4j.model.Calendar();
        String name = name(of);
        for (Property property : List.of(
                new ProdId("-//Mithaq//Mithaq//" + words.tag().toUpperCase(Locale.ROOT)),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new Name(name),
                new XProperty("X-WR-CALNAME", name),
                new XProperty("X-WR-TIMEZONE", reading.zone().getId()),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH))) {
            calendar.add(property);
        }
        calendar.add(zone());
        report.meetings().forEach(meeting -> calendar.add(event(meeting)));
        report.deadlines().stream()
                .filter(deadline -> deadline.kind().todo() || deadline.day() != null)
                .forEach(deadline -> calendar.add(deadline.kind().todo() ? todo(deadline) : day(deadline)));
        report.cadence().forEach(cadence -> calendar.add(todo(cadence)));
        return Folding.octets(output(calendar));
    }

    private String name(@Nullable Text of) {
        String coalition = words.show(reading.coalition().foundation().name()).text();
        return of == null ? coalition : coalition + " · " + words.show(of).text();
    }

    private VEvent event(MeetingEntry meeting) {
        VEvent event = new VEvent(false);
        add(
                event,
                new Uid("meetings-" + meeting.id() + "@mithaq"),
                new DtStart<>(meeting.startsAt()),
                new DtEnd<>(meeting.endsAt()),
                summary(
                        meeting.title(),
                        meeting.state() == MeetingState.NOT_HELD ? words.label(meeting.state()) : null),
                status(meeting.state()),
                location(meeting.place()),
                new Description(described(meeting)),
                new Categories(words.label(meeting.kind())),
                url("meetings/" + meeting.id()));
        add(event, changed(meeting.changed()));
        return event;
    }

    private String described(MeetingEntry meeting) {
        return Stream.of(
                        words.label(meeting.state()),
                        words.label(meeting.kind()),
                        words.say("minutes.host") + ": "
                                + words.show(meeting.host().name()).text())
                .collect(Collectors.joining("\n"));
    }

    private VToDo todo(Deadline deadline) {
        VToDo todo = new VToDo(false);
        add(todo, common(deadline));
        add(todo, changed(deadline.changed()));
        if (deadline.day() != null) {
            todo.add(new Due<>(deadline.day()));
        }
        switch (deadline.state()) {
            case AHEAD, LATE -> todo.add(ImmutableStatus.VTODO_NEEDS_ACTION);
            case DONE -> todo.add(ImmutableStatus.VTODO_COMPLETED);
            case PASSED, VOID -> todo.add(ImmutableStatus.VTODO_CANCELLED);
            // without a status: whether it is still to be done is not for the reader to know
            case UNTOLD -> todo.add(new Description(words.label(deadline.state())));
        }
        if (deadline.state() == DeadlineState.DONE) {
            todo.add(new Completed(deadline.changed().at()));
        }
        return todo;
    }

    /** That the body is to meet again; the same to-do, with another day, once it has, and cancelled with the rhythm. */
    private VToDo todo(Cadence cadence) {
        VToDo todo = new VToDo(false);
        add(
                todo,
                new Uid("cadence-" + cadence.body() + "@mithaq"),
                summary(cadence.title(), words.say("calendar.cadence.due")),
                new Categories(words.say("calendar.cadence.due")),
                url("calendar"));
        if (cadence.over()) {
            add(todo, new Due<>(cadence.due()), ImmutableStatus.VTODO_CANCELLED);
        } else if (cadence.state() == CadenceState.UNTOLD) {
            todo.add(new Description(words.label(cadence.state())));
        } else {
            add(todo, new Due<>(cadence.due()), ImmutableStatus.VTODO_NEEDS_ACTION);
        }
        add(todo, changed(cadence.changed()));
        return todo;
    }

    private VEvent day(Deadline deadline) {
        VEvent event = new VEvent(false);
        add(event, common(deadline));
        add(event, changed(deadline.changed()));
        LocalDate day = requireNonNull(deadline.day());
        add(
                event,
                new DtStart<>(day),
                new DtEnd<>(day.plusDays(1)),
                ImmutableTransp.TRANSPARENT,
                deadline.state() == DeadlineState.VOID
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private Property[] common(Deadline deadline) {
        String page = deadline.page();
        return new Property[] {
            new Uid(deadline.kind().name().toLowerCase(Locale.ROOT) + "-"
                    + deadline.path().replace('/', '-') + "@mithaq"),
            summary(deadline.title(), words.label(deadline.kind())),
            new Categories(words.label(deadline.kind())),
            url(page == null ? "calendar" : page)
        };
    }

    /** When it was revised last, which is when it last came to be as the feed has it. */
    private static Property[] changed(Change change) {
        return new Property[] {
            new DtStamp(change.at()), new LastModified(change.at()), new Sequence(Math.toIntExact(change.revision()))
        };
    }

    /** Where the coalition counts its days; it also gives a calendar without entries the component that it must have. */
    private VTimeZone zone() {
        Instant founded = reading.coalition().foundation().foundedAt();
        return Zone.of(reading.zone(), founded == null ? reading.now() : founded, reading.now());
    }

    private Summary summary(@Nullable Text title, @Nullable String before) {
        Shown shown = words.show(title);
        String text = title == null ? "" : shown.text();
        String said = before == null ? text : text.isEmpty() ? before : before + ": " + text;
        return new Summary(new ParameterList(List.of(new Language(shown.tag()))), said);
    }

    private Location location(Text place) {
        Shown shown = words.show(place);
        return new Location(new ParameterList(List.of(new Language(shown.tag()))), shown.text());
    }

    private static Status status(MeetingState state) {
        return switch (state) {
            case UPCOMING, OPEN, HELD, ANNOUNCED, PASSED -> ImmutableStatus.VEVENT_CONFIRMED;
            case NOT_HELD, CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    private Url url(String page) {
        return new Url(URI.create(base + "/coalitions/" + reading.id() + "/" + page + "?lang=" + words.tag()));
    }

    private static void add(Component component, Property... properties) {
        for (Property property : properties) {
            component.add(property);
        }
    }

    private static String output(net.fortuna.ical4j.model.Calendar calendar) {
        try {
            StringWriter out = new StringWriter();
            new CalendarOutputter(true).output(calendar, out);
            return out.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string can be written to", impossible);
        }
    }
}
