package org.mithaq.query.calendar;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.directory.Named;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.export.Table;
import org.mithaq.text.Text;

/** The calendar as a table: meetings, and then what else has a day. */
final class CalendarTable {

    static final Table<Row> TABLE = Table.of(
            "calendar",
            "calendar.title",
            Table.column("export.what", Row::kind),
            Table.column("export.description", Row::title),
            Table.column("export.state", Row::state),
            Table.column("calendar.begins", Row::begins),
            Table.column("calendar.ends", Row::ends),
            Table.column("calendar.place", Row::place),
            Table.column("export.party", Row::parties));

    private CalendarTable() {}

    /**
     * @param kind a constant
     * @param begins a day or a moment
     * @param parties names or ids
     */
    record Row(
            Object kind,
            @Nullable Text title,
            Object state,
            @Nullable Object begins,
            @Nullable Object ends,
            @Nullable Text place,
            Object parties) {}

    static Stream<Row> rows(CalendarReport calendar, Reading reading) {
        return Stream.concat(
                calendar.meetings().stream()
                        .map(meeting -> new Row(
                                meeting.kind(),
                                meeting.title(),
                                meeting.state(),
                                meeting.startsAt(),
                                meeting.endsAt(),
                                meeting.place(),
                                meeting.host().nameOrId())),
                calendar.deadlines().stream()
                        .map(deadline -> new Row(
                                deadline.kind(),
                                deadline.title(),
                                deadline.state(),
                                deadline.day(),
                                null,
                                null,
                                reading.named(deadline.parties()).stream()
                                        .map(Named::nameOrId)
                                        .toList())));
    }
}
