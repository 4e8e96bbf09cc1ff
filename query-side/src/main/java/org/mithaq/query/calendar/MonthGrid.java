package org.mithaq.query.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mithaq.text.Language;

/** A month in weeks, for a page. */
public record MonthGrid(YearMonth month, List<DayOfWeek> heads, List<List<Cell>> weeks) {

    private static final int WEEK = 7;

    /** A day with what happens on it. */
    public record Cell(
            LocalDate day, boolean inside, boolean today, List<MeetingEntry> meetings, List<Deadline> deadlines) {}

    /** Weeks begin on Saturday in Arabic, as calendars of the region do, and on Monday in English. */
    static MonthGrid of(YearMonth month, CalendarReport report, LocalDate today, ZoneId zone, Language language) {
        DayOfWeek first = language == Language.AR ? DayOfWeek.SATURDAY : DayOfWeek.MONDAY;
        LocalDate start = month.atDay(1).with(TemporalAdjusters.previousOrSame(first));
        List<List<Cell>> weeks = Stream.iterate(
                        start, week -> !week.isAfter(month.atEndOfMonth()), week -> week.plusWeeks(1))
                .map(week -> IntStream.range(0, WEEK)
                        .mapToObj(week::plusDays)
                        .map(day -> cell(day, month, report, today, zone))
                        .toList())
                .toList();
        return new MonthGrid(
                month, IntStream.range(0, WEEK).mapToObj(first::plus).toList(), weeks);
    }

    private static Cell cell(LocalDate day, YearMonth month, CalendarReport report, LocalDate today, ZoneId zone) {
        CalendarReport there = report.only(
                meeting -> LocalDate.ofInstant(meeting.startsAt(), zone).equals(day),
                deadline -> day.equals(deadline.day()),
                cadence -> day.equals(cadence.due()));
        return new Cell(day, YearMonth.from(day).equals(month), day.equals(today), there.meetings(), there.deadlines());
    }

    public YearMonth previous() {
        return month.minusMonths(1);
    }

    public YearMonth next() {
        return month.plusMonths(1);
    }
}
