package org.mithaq.command.plans;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.tasks.NewTask;
import org.mithaq.events.BodyId;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.PlanEvent.ReportSubmitted;
import org.mithaq.events.PlanId;
import org.mithaq.events.ReportId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.ReportKind;
import org.mithaq.text.Text;

/**
 * Submits a report of a working group or of the staff.
 *
 * @param report a new id
 * @param plan the plan that it is about
 * @param workingGroup the group that reports
 * @param to the bodies that receive it, at least one
 * @param progress what was achieved
 * @param difficulties what limits success
 * @param help the help that is asked for, which becomes a task
 */
@Intention(
        ar = "تقديم تقرير",
        en = "Submit a report",
        rules = {"R-022", "R-157", "R-158", "R-159"},
        concern = Concern.MATTER,
        example = """
                {"report": "0198c0de-0000-7000-8000-000000000421", "kind": "WORKING_GROUP",
                 "plan": "0198c0de-0000-7000-8000-000000000411",
                 "to": ["EXECUTIVE", "STRATEGIC"],
                 "progress": {"ar": "انتهت الدورة الأولى", "en": "The first course is over"},
                 "difficulties": {"ar": "قلّة المدربين/ات", "en": "Few trainers"},
                 "help": {"id": "0198c0de-0000-7000-8000-000000000054",
                          "title": {"ar": "إيجاد مدرب/ة", "en": "Find a trainer"},
                          "kind": "ACTION",
                          "owners": ["0198c0de-0000-7000-8000-000000000001"],
                          "due": "2026-06-01"}}""")
public record SubmitReport(
        ReportId report,
        ReportKind kind,
        @Nullable PlanId plan,
        @Nullable BodyId workingGroup,
        Set<BodyKind> to,
        @Nullable Text progress,
        @Nullable Text difficulties,
        @Nullable NewTask help)
        implements Command {

    public SubmitReport {
        to = Given.set(to);
        if (to.isEmpty()) {
            throw new IllegalArgumentException("\"to\" takes at least one kind of body");
        }
        if (kind == ReportKind.WORKING_GROUP && plan == null && workingGroup == null) {
            throw new IllegalArgumentException("a working group's report names its \"plan\" or its \"workingGroup\"");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context)
                .clause("R-158", "progress", progress != null)
                .clause("R-158", "difficulties", difficulties != null)
                .possible(!state.plans().reports().contains(report), () -> Fault.exists(report))
                .possible(plan == null || state.plans().find(plan) != null, () -> Fault.unknown(requireNonNull(plan)));
        if (help != null) {
            NewTask.examine(List.of(help), examination, state, context);
        }
        return examination.accept(this::events);
    }

    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        events.add(new ReportSubmitted(
                report,
                kind,
                plan,
                workingGroup,
                to,
                requireNonNull(progress),
                requireNonNull(difficulties),
                help == null ? null : help.id()));
        if (help != null) {
            events.add(help.assignedIn(null));
        }
        return events;
    }
}
