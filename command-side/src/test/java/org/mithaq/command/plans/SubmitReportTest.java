package org.mithaq.command.plans;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.plan;
import static org.mithaq.command.Scenario.task;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.plans.Planning.TODAY;
import static org.mithaq.command.plans.Planning.drafted;
import static org.mithaq.command.plans.Planning.planning;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.tasks.NewTask;
import org.mithaq.events.PlanEvent.ReportSubmitted;
import org.mithaq.events.ReportId;
import org.mithaq.events.TaskId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.ReportKind;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.text.Text;

class SubmitReportTest {

    private static final ReportId REPORT = new ReportId("00000000-0000-7000-8000-000000000001");
    private static final NewTask HELP =
            new NewTask(task(1), text("find a trainer"), TaskKind.ACTION, List.of(party(1)), TODAY.plusDays(30), null);

    @Test
    void submitsAReportToBothCommittees() {
        planning()
                .and(drafted(1))
                .when(report(text("progress"), text("difficulties"), null))
                .happens(submitted(null));
    }

    @Test
    void theHelpAskedForBecomesATask() {
        planning()
                .and(drafted(1))
                .when(report(text("progress"), text("difficulties"), HELP))
                .happens(submitted(task(1)), HELP.assignedIn(null));
    }

    @Test
    void refusesAReportThatTellsOnlyHalf() {
        planning().and(drafted(1)).when(report(text("progress"), null, null)).isRefusedBy("R-158");
        planning()
                .and(drafted(1))
                .when(report(null, text("difficulties"), null))
                .isRefusedBy("R-158");
        planning().and(drafted(1)).when(report(null, null, null)).isRefusedBy("R-158", "R-158");
    }

    @Test
    void theStaffReportWithoutAPlan() {
        planning()
                .when(new SubmitReport(
                        REPORT,
                        ReportKind.STAFF,
                        null,
                        null,
                        Set.of(BodyKind.EXECUTIVE),
                        text("progress"),
                        text("difficulties"),
                        null))
                .isAcceptedDespite();
    }

    @Test
    void cannotReportTwiceOrOnAnUnknownPlanOrAskHelpOfUnknownParties() {
        planning()
                .and(drafted(1), submitted(null))
                .when(report(text("progress"), text("difficulties"), null))
                .isImpossible(Fault.Kind.ALREADY_EXISTS);
        planning()
                .when(report(text("progress"), text("difficulties"), null))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        NewTask unknown =
                new NewTask(task(1), text("help"), TaskKind.ACTION, List.of(party(99)), TODAY.plusDays(30), null);
        planning()
                .and(drafted(1))
                .when(report(text("progress"), text("difficulties"), unknown))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void saysWhoReportsAndToWhom() {
        assertThatThrownBy(() -> new SubmitReport(
                        REPORT, ReportKind.STAFF, null, null, Set.of(), text("progress"), text("difficulties"), null))
                .hasMessageContaining("\"to\"");
        assertThatThrownBy(() -> new SubmitReport(
                        REPORT,
                        ReportKind.WORKING_GROUP,
                        null,
                        null,
                        Set.of(BodyKind.EXECUTIVE),
                        text("progress"),
                        text("difficulties"),
                        null))
                .hasMessageContaining("\"workingGroup\"");
    }

    private static SubmitReport report(@Nullable Text progress, @Nullable Text difficulties, @Nullable NewTask help) {
        return new SubmitReport(
                REPORT,
                ReportKind.WORKING_GROUP,
                plan(1),
                body(4),
                Set.of(BodyKind.EXECUTIVE, BodyKind.STRATEGIC),
                progress,
                difficulties,
                help);
    }

    private static ReportSubmitted submitted(@Nullable TaskId help) {
        return new ReportSubmitted(
                REPORT,
                ReportKind.WORKING_GROUP,
                plan(1),
                body(4),
                Set.of(BodyKind.EXECUTIVE, BodyKind.STRATEGIC),
                text("progress"),
                text("difficulties"),
                help);
    }
}
