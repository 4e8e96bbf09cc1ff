package org.mithaq.query.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.calendar.Dates.closed;
import static org.mithaq.query.calendar.Dates.day;
import static org.mithaq.query.calendar.Dates.opened;
import static org.mithaq.query.calendar.Dates.scheduled;
import static org.mithaq.query.plans.Plans.approved;
import static org.mithaq.query.plans.Plans.content;
import static org.mithaq.query.plans.Plans.drafted;
import static org.mithaq.query.plans.Plans.objective;
import static org.mithaq.query.plans.Plans.plan;
import static org.mithaq.query.plans.Plans.ratified;
import static org.mithaq.query.plans.Plans.set;
import static org.mithaq.query.plans.Plans.started;
import static org.mithaq.query.plans.Plans.supported;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.events.CampaignEvent.Campaign;
import org.mithaq.events.CampaignEvent.CampaignClosed;
import org.mithaq.events.CampaignEvent.CampaignLaunched;
import org.mithaq.events.CampaignId;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.MandateId;
import org.mithaq.events.PlanEvent.ActionPlanDrafted;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.Vocabulary.CampaignKind;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.ObjectiveOrigin;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.query.Folded;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.findings.Finding;
import org.mithaq.text.Text;

class PlanWatchesTest {

    private static final Text POST = Text.of("متحدّث رسمي", "Spokesperson");
    private static final CampaignId CAMPAIGN = new CampaignId(Told.uuid(13, 1));

    private final Told told = new Told(1);

    @Test
    void tellsWhoseGoalsTheObjectivesAre() {
        told.happened(set(9, ObjectiveOrigin.SHARED)).happened(set(1, ObjectiveOrigin.COMMUNITY));
        assertThat(found("R-090", 1))
                .containsExactly(Finding.about("objectives/" + objective(1), "objectives/" + objective(9))
                        .fact("community", 1L)
                        .fact("management", 0L)
                        .fact("shared", 1L)
                        .from(1, 2));
        assertThat(found(new Told(2).happened(drafted(1)), "R-090", 1)).isEmpty();
    }

    @Test
    void warnsOfAPlanThatTheNextStrategicMeetingDidNotRatify() {
        told.happened(drafted(1), approved(1, 1), scheduled(2, MeetingKind.INTRO, 4), opened(2), closed(2));
        assertThat(found("R-106", 5)).isEmpty();
        meets(MeetingKind.STRATEGIC, 10);
        assertThat(found("R-106", 11))
                .containsExactly(
                        Finding.about("plans/" + plan(1)).fact("version", 1).from(2));
        told.happened(ratified(1, 1));
        assertThat(found("R-106", 12)).isEmpty();
    }

    @Test
    void warnsOfAnObjectiveWithoutPlanAtTheNextMeetingOfWhoLeads() {
        told.happened(set(1, ObjectiveOrigin.COMMUNITY));
        assertThat(found("R-150", 5)).isEmpty();
        meets(MeetingKind.BOARD, 10);
        assertThat(found("R-150", 11))
                .containsExactly(Finding.about("objectives/" + objective(1)).from(1));
        told.happened(drafted(1));
        assertThat(found("R-150", 12)).isEmpty();
    }

    @Test
    void warnsOfAPlanThatHasRunLongWithoutAForum() {
        told.happened(drafted(1), supported(1)).day(10).happened(started(1));
        assertThat(found("R-156", 90)).isEmpty();
        assertThat(found("R-156", 101))
                .containsExactly(Finding.about("plans/" + plan(1))
                        .fact("days", 91L)
                        .fact("most", 90)
                        .from(3));
        told.day(101).happened(supported(1));
        assertThat(found("R-156", 120)).isEmpty();
    }

    @Test
    void showsThePostOfASpokespersonWithTheMandateThatCameOfIt() {
        told.happened(new ActionPlanDrafted(plan(1), objective(1), content(POST), List.of(), List.of()));
        assertThat(found("R-146", 1)).isEmpty();
        told.happened(approved(1, 1));
        assertThat(found("R-146", 1))
                .containsExactly(Finding.about("plans/" + plan(1))
                        .fact("mandated", false)
                        .from(2));
        MandateId mandate = new MandateId(Told.uuid(5, 1));
        told.happened(new MandateGranted(
                mandate,
                decision(5),
                party(2),
                null,
                POST,
                Plans.TITLE,
                LocalDate.parse("2026-07-01"),
                LocalDate.parse("2026-10-01")));
        assertThat(found("R-146", 1))
                .containsExactly(Finding.about("plans/" + plan(1), "mandates/" + mandate)
                        .fact("mandated", true)
                        .from(2, 3));
        told.day(1).happened(new MemberWithdrawn(party(2), POST));
        assertThat(found("R-146", 1))
                .extracting(finding -> finding.facts().get("mandated"))
                .containsExactly(false);
    }

    @Test
    void tellsHowElectionWorkIsPlanned() {
        told.happened(new CampaignLaunched(CAMPAIGN, decision(4), campaign(CampaignKind.ELECTION)), assigned(1))
                .day(5)
                .happened(new CampaignClosed(CAMPAIGN, POST), assigned(2));
        assertThat(found("R-189", 6))
                .containsExactly(Finding.about("campaigns/" + CAMPAIGN)
                        .fact("partners", 1)
                        .fact("fromTemplate", false)
                        .fact("tasks", 1L)
                        .from(1, 3));
        Told other = new Told(2).happened(new CampaignLaunched(CAMPAIGN, decision(4), campaign(CampaignKind.ADVOCACY)));
        assertThat(found(other, "R-189", 6)).isEmpty();
        assertThat(Folded.by(ElectionWork.PROJECTION, told.all())).hasSize(1);
    }

    private void meets(MeetingKind kind, int day) {
        told.happened(scheduled(1, kind, day)).day(day).happened(opened(1), closed(1));
    }

    private static TaskAssigned assigned(int number) {
        return new TaskAssigned(Told.task(number), POST, TaskKind.ACTION, List.of(party(1)), Plans.DUE, null, null);
    }

    private static Campaign campaign(CampaignKind kind) {
        return new Campaign(
                kind,
                POST,
                null,
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                null,
                List.of(),
                Set.of(),
                List.of(POST),
                List.of(),
                null,
                null);
    }

    private List<Finding> found(String rule, int day) {
        return found(told, rule, day);
    }

    private static List<Finding> found(Told record, String rule, int day) {
        return TestReading.found(new PlanWatches(), rule, TestReading.of(record, day(day)));
    }
}
