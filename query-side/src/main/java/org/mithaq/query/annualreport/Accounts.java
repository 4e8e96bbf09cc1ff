package org.mithaq.query.annualreport;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mithaq.events.Vocabulary.ReportKind;
import org.mithaq.query.calendar.DeadlineState;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.reports.Duties;
import org.mithaq.query.reports.Duty;
import org.mithaq.query.reports.Report;

/**
 * The reports that working groups and the staff owe.
 *
 * @param submitted how many there were of each kind
 * @param late those that were late at the end; members read them
 */
record Accounts(Map<ReportKind, Integer> submitted, List<Duty> late) {

    static Accounts of(Reading reading, Period period, Readers readers) {
        Map<ReportKind, Integer> kinds = new EnumMap<>(ReportKind.class);
        for (Report report :
                reading.view(Report.PROJECTION).find(Range.all(reading.id()).newestFirst())) {
            if (report.submitted() != null && period.includes(report.at())) {
                kinds.merge(report.submitted().kind(), 1, Integer::sum);
            }
        }
        return new Accounts(
                kinds,
                readers.only(Duties.all(reading).stream()
                        .filter(duty -> duty.state() == DeadlineState.LATE)
                        .toList()));
    }
}
