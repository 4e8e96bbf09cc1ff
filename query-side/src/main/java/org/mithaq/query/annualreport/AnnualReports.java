package org.mithaq.query.annualreport;

import java.time.LocalDate;
import java.util.List;
import org.mithaq.query.campaigns.Learning;
import org.mithaq.query.campaigns.Learning.LessonReport;
import org.mithaq.query.communication.Voice;
import org.mithaq.query.decisionlog.DecisionLog;
import org.mithaq.query.directory.Foundation;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.FindingReport;
import org.mithaq.query.findings.Findings;
import org.mithaq.query.rosters.BodyReport;
import org.mithaq.query.rosters.Rosters;
import org.mithaq.web.Caller;
import org.springframework.stereotype.Component;

/** Puts reports together from what other views tell. Thread-safe. */
@Component
class AnnualReports {

    private final Findings findings;

    AnnualReports(Findings findings) {
        this.findings = findings;
    }

    /** @param reading as it stood at the end of the period, or stands where that is to come */
    AnnualReport of(Reading reading, Caller caller, Period period, Readers readers) {
        Reading once = reading.remembering();
        Foundation foundation = once.coalition().foundation();
        LocalDate asOf = once.today().isBefore(period.to()) ? once.today() : period.to();
        return new AnnualReport(
                readers,
                period.from(),
                period.to(),
                asOf,
                foundation.name(),
                foundation.mission(),
                Members.of(once, period, readers),
                Rosters.all(once).stream()
                        .filter(body -> !body.dissolved())
                        .map((BodyReport body) -> body.asRead(readers))
                        .toList(),
                Meetings.of(once, period),
                Decisions.of(once, DecisionLog.all(once, caller, readers), period),
                Tasks.of(once, period, readers),
                Plans.of(once, period),
                Means.of(once, period, readers),
                voice(Voice.of(once), period, readers),
                Disputes.of(once, period),
                learning(Learning.of(once), period, readers),
                Accounts.of(once, period, readers),
                readers.only(findings.of(once).stream()
                        .filter(AnnualReports::tellable)
                        .toList()));
    }

    /** What the rules say of a conflict names it; the report tells of conflicts in numbers. */
    private static boolean tellable(FindingReport finding) {
        return finding.about().stream().noneMatch(subject -> subject.path().startsWith("conflicts/"));
    }

    private static Voice voice(Voice all, Period period, Readers readers) {
        return new Voice(
                all.mandates().stream()
                        .filter(mandate -> period.meets(mandate.from(), mandate.until()))
                        .toList(),
                all.statements().stream()
                        .filter(each -> period.includes(each.at()))
                        .toList(),
                all.publications().stream()
                        .filter(each -> period.includes(each.at()))
                        .toList(),
                List.of(),
                all.celebrations().stream()
                        .filter(each -> period.includes(each.at()))
                        .toList(),
                readers.only(all.visits().stream()
                        .filter(each -> period.includes(each.at()))
                        .toList()));
    }

    private static Learning learning(Learning all, Period period, Readers readers) {
        return new Learning(
                all.campaigns().stream()
                        .filter(each -> each.closedAt() == null || !period.before(each.closedAt()))
                        .toList(),
                readers.only(all.evaluations().stream()
                        .filter(each -> period.includes(each.at()))
                        .toList()),
                all.lessons().stream()
                        .filter(each -> period.includes(each.at()))
                        .filter((LessonReport each) -> readers == Readers.MEMBERS || each.shareable())
                        .toList(),
                all.trainings().stream()
                        .filter(each -> period.includes(each.at()))
                        .toList(),
                all.elections().stream()
                        .filter(each -> each.result() != null
                                && period.includes(each.result().at()))
                        .toList(),
                List.of());
    }
}
