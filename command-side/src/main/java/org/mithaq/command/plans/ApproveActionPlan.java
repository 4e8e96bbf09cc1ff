package org.mithaq.command.plans;

import static java.util.Objects.requireNonNull;
import static org.mithaq.command.ruling.Fact.fact;

import java.util.Set;
import org.mithaq.command.decisions.Basis;
import org.mithaq.command.decisions.Purpose;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Plan;
import org.mithaq.command.state.Plan.Status;
import org.mithaq.events.CharterEvent.Delegation;
import org.mithaq.events.PartyId;
import org.mithaq.events.PlanEvent.ActionPlan;
import org.mithaq.events.PlanEvent.ActionPlanApproved;
import org.mithaq.events.PlanEvent.Activity;
import org.mithaq.events.PlanEvent.Finances;
import org.mithaq.events.PlanId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Measure;

/** Approves the present version of a plan. */
@Intention(
        ar = "اعتماد خطة عمل",
        en = "Approve an action plan",
        rules = {
            "R-009", "R-025", "R-045", "R-046", "R-047", "R-054", "R-106", "R-113", "R-115", "R-116", "R-117", "R-125",
            "R-146", "R-151", "R-152", "R-153"
        },
        concern = Concern.MATTER,
        example = """
                {"resolution": {
                   "decision": "01890a5d-ac96-774b-bcce-b302099a8057",
                   "meeting": "01890a5d-ac96-774b-bcce-b302099a8058",
                   "title": {"ar": "الموافقة على خطط العمل", "en": "Approve action plans"},
                   "text": {"ar": "نوافق على الخطط الثلاث", "en": "We approve the three plans"},
                   "vote": {"inFavour": 7, "against": 0, "abstained": 1}},
                 "plan": "0198c0de-0000-7000-8000-000000000411"}""")
public record ApproveActionPlan(Basis resolution, PlanId plan) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Purpose purpose = Purpose.of(Measure.PLAN_APPROVAL, plan, state, context);
        Examination examination = resolution.examine(purpose, Examination.of(state, context));
        Plan found = OpenPlan.find(plan, examination, state);
        if (found != null) {
            examine(found, examination, state);
        }
        return examination.accept(() -> resolution.events(purpose, approved(requireNonNull(found), state)));
    }

    private void examine(Plan found, Examination examination, CoalitionState state) {
        ActionPlan content = found.content();
        PartyId accountable = content.accountableParty();
        Set<PartyId> approvers = Set.copyOf(resolution.participants(state));
        new Participation(found, approvers, state)
                .examine(examination)
                .rule("R-009", !duplicated(content, state))
                .rule("R-151", accountable != null && state.membership().isMember(accountable))
                .rule(
                        "R-152",
                        found.circulated() == found.version(),
                        fact("version", found.version()),
                        fact("circulated", found.circulated()))
                .clause("R-153", "timeline", !content.timeline().isEmpty())
                .clause("R-153", "criteria", !content.criteria().isEmpty())
                .clause("R-153", "finances", content.finances() != null)
                .possible(
                        !found.approvedNow(),
                        () -> Fault.wrongState(
                                "اعتُمدت هذه النسخة من الخطة من قبل", "this version of the plan is approved already"));
    }

    /** Whether a plan that is not completed does the same for the same people. */
    private boolean duplicated(ActionPlan content, CoalitionState state) {
        return state.plans()
                .others(plan)
                .filter(other -> other.status() != Status.COMPLETED)
                .flatMap(other -> other.content().activities().stream())
                .anyMatch(other -> content.activities().stream().anyMatch(own -> same(own, other)));
    }

    private static boolean same(Activity one, Activity other) {
        return one.what().saysTheSameAs(other.what()) && one.audience().saysTheSameAs(other.audience());
    }

    private ActionPlanApproved approved(Plan found, CoalitionState state) {
        return new ActionPlanApproved(
                plan, found.version(), resolution.decision(), beyondTheLimit(found.content(), state));
    }

    /** The executive starts what is within its limit; an amount that nobody knows is beyond any. */
    private boolean beyondTheLimit(ActionPlan content, CoalitionState state) {
        Delegation executive = state.charter().delegation(BodyKind.EXECUTIVE);
        Long limit = executive == null ? null : executive.limit();
        Finances finances = content.finances();
        Long amount = finances == null ? null : finances.amount();
        return resolution.body(state) == BodyKind.EXECUTIVE && limit != null && (amount == null || amount > limit);
    }
}
