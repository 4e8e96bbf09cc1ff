package org.mithaq.query.calendar;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import org.mithaq.events.Visibility;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.findings.Watch;
import org.mithaq.query.findings.Watching;
import org.springframework.stereotype.Component;

/** What rules say of the times of meetings. */
@Component
class CalendarWatches implements Watching {

    @Override
    public List<Watch> watches() {
        return List.of(
                Watch.of("R-067", CalendarWatches::prepared),
                Watch.of("R-070", CalendarWatches::minutesLate),
                Watch.of("R-076", "privatePlans", CalendarWatches::privatePlans),
                Watch.of("R-101", "overdue", reading -> exceeded(reading, BodyKind.STRATEGIC)),
                Watch.of("R-102", "overdue", reading -> exceeded(reading, BodyKind.EXECUTIVE)));
    }

    /** How the host has prepared each meeting that is ahead. */
    private static List<Finding> prepared(Reading reading) {
        Meetings meetings = Meetings.of(reading);
        return meetings.all().stream()
                .filter(sitting -> meetings.state(sitting) == MeetingState.UPCOMING)
                .map(sitting -> {
                    var announced = requireNonNull(sitting.announcement());
                    return about(sitting)
                            .fact("hospitality", announced.hospitality() != null)
                            .fact(
                                    "timedAgenda",
                                    !announced.agenda().isEmpty()
                                            && announced.agenda().stream()
                                                    .allMatch(item -> Objects.nonNull(item.minutes())))
                            .from(sitting.records());
                })
                .toList();
    }

    private static List<Finding> minutesLate(Reading reading) {
        return Meetings.of(reading).all().stream()
                .filter(sitting -> sitting.closedAt() != null
                        && sitting.circulated() == null
                        && Terms.minutesDue(sitting, reading).isBefore(reading.today()))
                .map(sitting -> about(sitting)
                        .fact("due", Terms.minutesDue(sitting, reading).toString())
                        .from(sitting.records().getLast()))
                .toList();
    }

    /** Whether the papers that organisations brought to their consultation are kept to themselves. */
    private static List<Finding> privatePlans(Reading reading) {
        return Meetings.of(reading).all().stream()
                .filter(sitting -> requireNonNull(sitting.announcement()).kind() == MeetingKind.CONSULTATIVE)
                .filter(sitting -> !sitting.papers().isEmpty())
                .map(sitting -> about(sitting)
                        .fact("private", count(sitting, true))
                        .fact("shared", count(sitting, false))
                        .from(sitting.papers().stream()
                                .map(Sitting.Attached::sequence)
                                .toList()))
                .toList();
    }

    private static long count(Sitting sitting, boolean kept) {
        return sitting.papers().stream()
                .filter(paper -> (paper.visibility() == Visibility.ORG_PRIVATE) == kept)
                .count();
    }

    private static List<Finding> exceeded(Reading reading, BodyKind kind) {
        return Cadence.all(reading, Meetings.of(reading)).stream()
                .filter(cadence -> cadence.kind() == kind && cadence.state() == CadenceState.EXCEEDED)
                .map(CalendarWatches::exceeded)
                .toList();
    }

    private static Finding exceeded(Cadence cadence) {
        Sitting missed = cadence.missed();
        Finding finding = (missed == null
                        ? Finding.about("bodies/" + cadence.body())
                        : Finding.about("bodies/" + cadence.body(), "meetings/" + missed.id()))
                .fact("months", cadence.everyMonths())
                .fact("due", cadence.due().toString())
                .from(cadence.records());
        return missed == null ? finding : finding.from(missed.records());
    }

    private static Finding about(Sitting sitting) {
        return Finding.about("meetings/" + sitting.id());
    }
}
