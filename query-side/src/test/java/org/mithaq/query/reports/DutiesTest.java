package org.mithaq.query.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.calendar.Dates.body;
import static org.mithaq.query.calendar.Dates.day;
import static org.mithaq.query.calendar.Dates.established;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.events.BodyEvent.BodyDissolved;
import org.mithaq.events.BodyId;
import org.mithaq.events.PlanEvent.ReportSubmitted;
import org.mithaq.events.PlanId;
import org.mithaq.events.ReportId;
import org.mithaq.events.ResourceEvent.StaffAppointed;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.ReportKind;
import org.mithaq.query.Folded;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.calendar.Change;
import org.mithaq.query.calendar.DeadlineState;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.plans.Plans;

class DutiesTest {

    private final Told told =
            new Told(1).happened(established(1, BodyKind.EXECUTIVE), established(3, BodyKind.WORKING_GROUP));

    @Test
    void aGroupOwesTheExecutiveAReportEachMonth() {
        assertThat(duty(10).due()).isEqualTo(LocalDate.parse("2026-07-28"));
        assertThat(duty(10).state()).isEqualTo(DeadlineState.AHEAD);
        assertThat(found("R-157", 10)).isEmpty();
        assertThat(found("R-157", 31))
                .containsExactly(Finding.about("bodies/" + body(3), "bodies/" + body(1))
                        .fact("months", 1)
                        .fact("due", "2026-07-28")
                        .from(2));
        told.day(31).happened(report(1, ReportKind.WORKING_GROUP, body(3), null));
        assertThat(found("R-157", 32)).isEmpty();
        assertThat(duty(32).last()).isEqualTo(day(31));
        assertThat(duty(32).submitted()).isEqualTo(1);
    }

    @Test
    void aReportOnAPlanCountsForTheGroupThatCarriesIt() {
        told.happened(Plans.drafted(1)).day(20).happened(report(1, ReportKind.WORKING_GROUP, null, Plans.plan(1)));
        assertThat(duty(20).last()).isEqualTo(day(20));
    }

    @Test
    void theStaffOwesReportsFromItsFirstAppointmentOn() {
        assertThat(found("R-159", 100)).isEmpty();
        told.day(50).happened(new StaffAppointed(Told.person(1), Plans.TITLE, party(1), Set.of(), true, null));
        assertThat(found("R-159", 60)).isEmpty();
        assertThat(found("R-159", 100))
                .containsExactly(Finding.about("bodies/" + body(1))
                        .fact("months", 1)
                        .fact("due", "2026-09-17")
                        .from(3));
        told.day(100).happened(report(1, ReportKind.STAFF, null, null));
        assertThat(found("R-159", 100)).isEmpty();
    }

    @Test
    void nothingIsOwedWhereNobodyReceivesReports() {
        Told without = new Told(2).happened(established(3, BodyKind.WORKING_GROUP));
        assertThat(Duties.all(TestReading.of(without, day(100)))).isEmpty();
    }

    @Test
    void whatIsOwedIsInTheCalendar() {
        assertThat(new Duties().deadlines(TestReading.of(told, day(40))))
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.state()).isEqualTo(DeadlineState.LATE));
        told.happened(report(1, ReportKind.STAFF, null, null));
        assertThat(Folded.by(Report.PROJECTION, told.all()).values())
                .containsExactly(new Report(
                        told.id().value(),
                        Told.uuid(12, 1),
                        report(1, ReportKind.STAFF, null, null),
                        day(0),
                        party(1),
                        3));
    }

    @Test
    void whatWasOwedToABodyThatIsNoMoreIsVoid() {
        told.day(20).happened(new BodyDissolved(body(1), Plans.TITLE), established(4, BodyKind.WORKING_GROUP));
        Reading reading = TestReading.of(told, day(20));

        assertThat(Duties.all(reading)).isEmpty();
        assertThat(new Duties().deadlines(reading)).singleElement().satisfies(deadline -> {
            assertThat(deadline.state()).isEqualTo(DeadlineState.VOID);
            assertThat(deadline.path()).isEqualTo("reports/" + body(3) + "/" + body(1));
            assertThat(deadline.changed()).isEqualTo(Change.by(3, day(20)));
        });
    }

    @Test
    void aBodyReceivedNothingBeforeItWasThere() {
        told.day(5)
                .happened(report(1, ReportKind.WORKING_GROUP, body(3), null))
                .day(60)
                .happened(new BodyDissolved(body(1), Plans.TITLE), established(2, BodyKind.EXECUTIVE));

        assertThat(duty(61).to().id()).isEqualTo(body(2).value());
        assertThat(duty(61).submitted()).isZero();
        assertThat(duty(61).last()).isNull();
        assertThat(duty(61).state()).isEqualTo(DeadlineState.AHEAD);
        assertThat(duty(61).due()).isEqualTo(LocalDate.parse("2026-09-27"));
    }

    private Duty duty(int day) {
        return Duties.all(TestReading.of(told, day(day))).getFirst();
    }

    private static ReportSubmitted report(int number, ReportKind kind, @Nullable BodyId group, @Nullable PlanId plan) {
        return new ReportSubmitted(
                new ReportId(Told.uuid(12, number)),
                kind,
                plan,
                group,
                Set.of(BodyKind.EXECUTIVE),
                Plans.TITLE,
                Plans.TITLE,
                null);
    }

    private List<Finding> found(String rule, int day) {
        return TestReading.found(new ReportWatches(), rule, TestReading.of(told, day(day)));
    }
}
