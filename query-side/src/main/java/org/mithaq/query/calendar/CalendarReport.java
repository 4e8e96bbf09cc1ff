package org.mithaq.query.calendar;

import java.util.List;
import java.util.function.Predicate;
import org.mithaq.query.directory.Since;

/**
 * What has a time or a day in a coalition, in the order of time.
 *
 * @param cadence how each body keeps to its rhythm
 */
public record CalendarReport(List<MeetingEntry> meetings, List<Deadline> deadlines, List<Cadence> cadence) {

    CalendarReport only(Predicate<MeetingEntry> meeting, Predicate<Deadline> deadline, Predicate<Cadence> rhythm) {
        return new CalendarReport(
                meetings.stream().filter(meeting).toList(),
                deadlines.stream().filter(deadline).toList(),
                cadence.stream().filter(rhythm).toList());
    }

    /** The same, in which nothing was changed before that. */
    CalendarReport since(Since since) {
        return new CalendarReport(
                meetings.stream()
                        .map(each -> each.changed(each.changed().atLeast(since)))
                        .toList(),
                deadlines.stream()
                        .map(each -> each.changed(each.changed().atLeast(since)))
                        .toList(),
                cadence.stream()
                        .map(each -> each.changed(each.changed().atLeast(since)))
                        .toList());
    }

    /** Whether there is nothing in it. */
    public boolean empty() {
        return meetings.isEmpty() && deadlines.isEmpty() && cadence.isEmpty();
    }

    /** The meetings in that state. */
    public List<MeetingEntry> in(MeetingState state) {
        return meetings.stream().filter(meeting -> meeting.state() == state).toList();
    }

    /** The deadlines in that state. */
    public List<Deadline> in(DeadlineState state) {
        return deadlines.stream().filter(deadline -> deadline.state() == state).toList();
    }
}
