package org.mithaq.query.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.task;
import static org.mithaq.query.calendar.Dates.day;
import static org.mithaq.query.plans.Plans.approved;
import static org.mithaq.query.plans.Plans.drafted;
import static org.mithaq.query.plans.Plans.objective;
import static org.mithaq.query.plans.Plans.plan;
import static org.mithaq.query.plans.Plans.ratified;
import static org.mithaq.query.plans.Plans.revised;
import static org.mithaq.query.plans.Plans.set;
import static org.mithaq.query.plans.Plans.started;
import static org.mithaq.query.plans.Plans.supported;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.events.PlanEvent.Milestone;
import org.mithaq.events.PlanEvent.ReportSubmitted;
import org.mithaq.events.ReportId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.ObjectiveOrigin;
import org.mithaq.events.Vocabulary.ReportKind;
import org.mithaq.query.Folded;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.calendar.Change;
import org.mithaq.query.calendar.Deadline;
import org.mithaq.query.calendar.DeadlineKind;
import org.mithaq.query.calendar.DeadlineState;
import org.mithaq.text.Text;

class PlanTest {

    private final Told told = new Told(1).happened(drafted(1));

    @Test
    void keepsEveryStepOnItsWay() {
        told.day(5)
                .happened(approved(1, 1))
                .happened(new ReportSubmitted(
                        new ReportId(Told.uuid(12, 1)),
                        ReportKind.WORKING_GROUP,
                        plan(1),
                        null,
                        Set.of(BodyKind.EXECUTIVE),
                        Plans.TITLE,
                        Plans.TITLE,
                        task(7)));

        assertThat(folded())
                .isEqualTo(new Plan(
                        told.id().value(),
                        plan(1).value(),
                        objective(1),
                        1,
                        Plans.content(null),
                        List.of(),
                        List.of(
                                new Plan.Step(PlanStep.DRAFTED, day(0), 1, null, List.of(party(2)), null, 1),
                                new Plan.Step(PlanStep.APPROVED, day(5), 1, decision(2), List.of(), null, 2)),
                        List.of(task(7)),
                        List.of(1L, 2L)));
    }

    @Test
    void isApprovedAnewAfterARevision() {
        told.happened(approved(1, 1));
        assertThat(folded().stage()).isEqualTo(PlanStep.APPROVED);
        told.happened(revised(1, 2));
        assertThat(folded().stage()).isEqualTo(PlanStep.REVISED);
        told.happened(approved(1, 2), ratified(1, 2), supported(1), started(1), revised(1, 3));
        assertThat(folded().stage()).isEqualTo(PlanStep.STARTED);
    }

    @Test
    void supportAloneIsNoApproval() {
        told.happened(supported(1));
        assertThat(folded().stage()).isEqualTo(PlanStep.DRAFTED);
    }

    @Test
    void objectivesAndMilestonesAreInTheCalendar() {
        told.happened(set(1, ObjectiveOrigin.COMMUNITY));

        assertThat(new PlanDeadlines().deadlines(TestReading.of(told, day(1))))
                .extracting(Deadline::kind)
                .containsExactly(DeadlineKind.OBJECTIVE, DeadlineKind.MILESTONE);
        assertThat(Folded.by(Objective.PROJECTION, told.all()).values())
                .containsExactly(new Objective(
                        told.id().value(),
                        objective(1).value(),
                        set(1, ObjectiveOrigin.COMMUNITY),
                        day(0),
                        day(0),
                        List.of(2L)));
    }

    @Test
    void aMilestoneIsTheSameWhereverItStandsAndVoidOnceItIsLeftOut() {
        String lights = milestones().getFirst().path();
        Milestone first = new Milestone(Text.of("الاتفاق مع البلدية", "Agree with the town"), Plans.DUE);

        told.day(5).happened(revised(1, 2, first, Plans.LIGHTS));
        assertThat(milestones())
                .extracting(Deadline::title, Deadline::state)
                .containsExactly(
                        tuple(first.what(), DeadlineState.AHEAD), tuple(Plans.LIGHTS.what(), DeadlineState.AHEAD));
        assertThat(milestones().getLast().path()).isEqualTo(lights);

        told.day(6).happened(revised(1, 3, first, first)).day(7).happened(approved(1, 3));
        assertThat(milestones())
                .extracting(Deadline::state)
                .containsExactly(DeadlineState.AHEAD, DeadlineState.AHEAD, DeadlineState.VOID);
        assertThat(milestones()).extracting(Deadline::path).doesNotHaveDuplicates();
        assertThat(milestones().getLast().path()).isEqualTo(lights);
        assertThat(milestones().getLast().changed()).isEqualTo(Change.by(3, day(6)));

        told.happened(revised(1, 4, Plans.LIGHTS));
        assertThat(milestones())
                .extracting(Deadline::path, Deadline::state)
                .contains(tuple(lights, DeadlineState.AHEAD))
                .hasSize(3);
    }

    private List<Deadline> milestones() {
        return new PlanDeadlines()
                .deadlines(TestReading.of(told, day(8))).stream()
                        .filter(deadline -> deadline.kind() == DeadlineKind.MILESTONE)
                        .toList();
    }

    private Plan folded() {
        return Folded.by(Plan.PROJECTION, told.all()).values().iterator().next();
    }
}
