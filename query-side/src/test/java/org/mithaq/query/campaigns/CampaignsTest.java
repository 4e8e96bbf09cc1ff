package org.mithaq.query.campaigns;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.task;
import static org.mithaq.query.calendar.Dates.day;
import static org.mithaq.query.campaigns.Campaigning.CAMPAIGN;
import static org.mithaq.query.campaigns.Campaigning.DUE;
import static org.mithaq.query.campaigns.Campaigning.WHAT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.events.BodyId;
import org.mithaq.events.MeetingEvent.Attendee;
import org.mithaq.events.MeetingEvent.AttendeeArrived;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MembershipEvent.CoreGroupFormed;
import org.mithaq.events.MembershipEvent.CoreMember;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.Vocabulary.CampaignStage;
import org.mithaq.events.Vocabulary.CelebrationKind;
import org.mithaq.events.Vocabulary.EvaluationStage;
import org.mithaq.events.Vocabulary.LessonKind;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.query.Folded;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.calendar.DeadlineState;
import org.mithaq.query.communication.Speaking;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.plans.Plans;

class CampaignsTest {

    private final Told told = new Told(1);

    @Test
    void aCampaignIsKeptFromTheLookAtItsRisksToItsEnd() {
        told.happened(Campaigning.assessed())
                .day(3)
                .happened(Campaigning.launched())
                .day(5)
                .happened(Campaigning.advanced())
                .day(9)
                .happened(Campaigning.closed());

        assertThat(Folded.by(Campaign.PROJECTION, told.all()).values())
                .containsExactly(new Campaign(
                        told.id().value(),
                        CAMPAIGN.value(),
                        Campaigning.launched(),
                        day(3),
                        List.of(
                                new Campaign.Reached(CampaignStage.AIM, day(3), null),
                                new Campaign.Reached(CampaignStage.TARGET_GROUPS, day(5), null)),
                        Campaigning.assessed(),
                        day(0),
                        WHAT,
                        day(9),
                        List.of(1L, 2L, 3L, 4L)));
    }

    @Test
    void warnsOfACampaignThatRunsAndWasNeverLookedAt() {
        told.happened(Campaigning.assessed());
        assertThat(found("R-175", 1)).isEmpty();
        told.happened(Campaigning.launched(), Campaigning.evaluated(EvaluationStage.FINAL));
        assertThat(found("R-175", 1))
                .containsExactly(Finding.about("campaigns/" + CAMPAIGN).from(1, 2));
        told.happened(Campaigning.evaluated(EvaluationStage.INTERIM));
        assertThat(found("R-175", 1)).isEmpty();
    }

    @Test
    void theDayOfTheFinalEvaluationIsInTheCalendar() {
        told.happened(Campaigning.launched(), Campaigning.evaluated(EvaluationStage.INTERIM));
        assertThat(deadlines(70)).containsExactly(DeadlineState.LATE);
        told.happened(Campaigning.evaluated(EvaluationStage.FINAL));
        assertThat(deadlines(70)).containsExactly(DeadlineState.DONE);
        assertThat(new CampaignDeadlines()
                        .deadlines(TestReading.of(told, day(1)))
                        .getFirst()
                        .day())
                .isEqualTo(DUE);
    }

    @Test
    void makesThePlanOfTheEvaluationFromTheCriteriaOfPlans() {
        told.happened(Campaigning.launched());
        assertThat(found("R-178", 1)).isEmpty();
        told.happened(Campaigning.planned());
        assertThat(found("R-178", 1)).singleElement().satisfies(finding -> assertThat(finding.facts())
                .containsEntry("evaluated", false));
        told.happened(Campaigning.planEvaluated());
        assertThat(found("R-178", 1))
                .containsExactly(Finding.about("plans/" + Plans.plan(1))
                        .fact("criteria", 1)
                        .fact("evaluated", true)
                        .from(2, 3));
    }

    @Test
    void showsFiguresAsTheyWereReportedLast() {
        told.happened(Campaigning.launched(), Campaigning.trained(100), Campaigning.counted(null, null));
        assertThat(found("R-193", 1)).isEmpty();
        told.happened(
                Campaigning.trained(120),
                Campaigning.counted(42, WHAT),
                Campaigning.observed(),
                Campaigning.observed());
        assertThat(found("R-188", 1))
                .containsExactly(Finding.about(Campaigning.trained(1).subject())
                        .fact("courses", 5)
                        .fact("participants", 120)
                        .from(4));
        assertThat(found("R-193", 1))
                .containsExactly(Finding.about(Campaigning.observed().subject())
                        .fact("womenPercent", 42)
                        .fact("voters", 1116)
                        .from(5));
        assertThat(Folded.by(Learned.PROJECTION, told.all())).hasSize(4);
        assertThat(Learning.of(TestReading.of(told, day(1))).elections())
                .singleElement()
                .satisfies(election -> {
                    assertThat(election.observations()).hasSize(2);
                    assertThat(requireNonNull(election.result()).seats()).isEqualTo(15);
                    assertThat(election.name()).isEqualTo(WHAT);
                });
        assertThat(found(new Told(2).happened(Campaigning.launched()), "R-188", 1))
                .isEmpty();
    }

    @Test
    void countsLessonsAndThoseToBeShared() {
        told.happened(Campaigning.launched());
        assertThat(found("R-192", 1)).isEmpty();
        told.happened(Campaigning.lesson(LessonKind.PRACTICE, true), Campaigning.lesson(LessonKind.SETBACK, false));
        assertThat(found("R-192", 1))
                .containsExactly(Finding.about(List.of())
                        .fact("lessons", 2)
                        .fact("shareable", 1L)
                        .from(2, 3));
    }

    @Test
    void tellsWhetherThoseWhoBeganAreGettingTired() {
        told.happened(Campaigning.launched());
        assertThat(found("R-180", 1)).isEmpty();
        told.happened(
                        new CoreGroupFormed(new BodyId(Told.uuid(6, 1)), List.of(new CoreMember(party(1), null))),
                        attended(1))
                .day(20)
                .happened(
                        attended(2),
                        new TaskAssigned(task(1), WHAT, TaskKind.ACTION, List.of(party(1)), DUE, null, null),
                        Speaking.celebrated(CelebrationKind.SMALL_WIN),
                        Campaigning.lesson(LessonKind.SETBACK, false))
                .day(100)
                .happened(attended(3));
        assertThat(found("R-180", 150))
                .containsExactly(
                        Finding.about(List.of())
                                .fact("smallWins", 1)
                                .fact("setbacks", 1)
                                .from(6, 7),
                        Finding.about("parties/" + party(1))
                                .fact("attendedLately", 1L)
                                .fact("attendedBefore", 2L)
                                .fact("overdueTasks", 1L)
                                .from(2, 8));
        assertThat(Folded.by(Founder.PROJECTION, told.all())).hasSize(2);
    }

    @Test
    void whoComesLateAndComesBackAttendedOnce() {
        Told late = new Told(1);
        late.happened(attended(1), arrived(1), arrived(1), arrived(3), attended(2));
        assertThat(Folded.by(Founder.PROJECTION, late.all()).values())
                .extracting(founder -> founder.party(), founder -> founder.attended()
                        .size())
                .containsExactlyInAnyOrder(tuple(party(1), 2), tuple(party(2), 2), tuple(party(3), 1));
    }

    private static AttendeeArrived arrived(int party) {
        return new AttendeeArrived(Told.meeting(1), new Attendee(party(party), null, null));
    }

    private static MeetingOpened attended(int number) {
        return new MeetingOpened(
                Told.meeting(number),
                null,
                null,
                List.of(new Attendee(party(1), null, null), new Attendee(party(2), null, null)),
                List.of(),
                List.of());
    }

    private List<DeadlineState> deadlines(int day) {
        return new CampaignDeadlines()
                .deadlines(TestReading.of(told, day(day))).stream()
                        .map(deadline -> deadline.state())
                        .toList();
    }

    private List<Finding> found(String rule, int day) {
        return found(told, rule, day);
    }

    private static List<Finding> found(Told record, String rule, int day) {
        return TestReading.found(new CampaignWatches(), rule, TestReading.of(record, day(day)));
    }
}
