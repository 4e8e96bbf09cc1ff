package org.mithaq.command.plans;

import static org.mithaq.command.Gathering.deciding;
import static org.mithaq.command.Scenario.NOW;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.objective;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.plan;
import static org.mithaq.command.Scenario.text;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.Scenario;
import org.mithaq.events.PartyId;
import org.mithaq.events.PlanEvent.ActionPlan;
import org.mithaq.events.PlanEvent.ActionPlanApproved;
import org.mithaq.events.PlanEvent.ActionPlanCirculated;
import org.mithaq.events.PlanEvent.ActionPlanDrafted;
import org.mithaq.events.PlanEvent.Activity;
import org.mithaq.events.PlanEvent.Assumption;
import org.mithaq.events.PlanEvent.CommunitySupportRecorded;
import org.mithaq.events.PlanEvent.Finances;
import org.mithaq.events.PlanEvent.Milestone;
import org.mithaq.events.PlanEvent.ObjectiveSet;
import org.mithaq.events.Vocabulary.ObjectiveKind;
import org.mithaq.events.Vocabulary.ObjectiveOrigin;

/** Events that tests of plans begin with. Party 3 is a steward, 1 a gateway, 2 an influencer. */
final class Planning {

    static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    static final PartyId STEWARD = party(3);

    private Planning() {}

    /** A coalition that decides in its plenary and has set objective 1. */
    static Scenario planning() {
        return deciding().and(objectiveSet(1, 90));
    }

    static ObjectiveSet objectiveSet(int number, int dueInDays) {
        return new ObjectiveSet(
                objective(number),
                1,
                decision(90),
                text("objective"),
                ObjectiveKind.SPECIFIC,
                ObjectiveOrigin.COMMUNITY,
                TODAY.plusDays(dueInDays),
                List.of(text("outcome")));
    }

    /** Plan n with nothing left out, drafted by a gateway with a steward's input. */
    static ActionPlanDrafted drafted(int number) {
        return drafted(number, content(number), List.of(party(1)), List.of(STEWARD));
    }

    static ActionPlanDrafted drafted(int number, ActionPlan content, List<PartyId> drafters, List<PartyId> inputs) {
        return new ActionPlanDrafted(plan(number), objective(1), content, drafters, inputs);
    }

    static ActionPlanCirculated circulated(int number, int version) {
        return new ActionPlanCirculated(plan(number), version, List.of(party(1)));
    }

    static ActionPlanApproved approved(int number, boolean ratificationNeeded) {
        return new ActionPlanApproved(plan(number), 1, decision(80 + number), ratificationNeeded);
    }

    static CommunitySupportRecorded supported(int number) {
        return new CommunitySupportRecorded(plan(number), text("forum"), List.of(), null);
    }

    static ActionPlan content(int number) {
        return content(number, new Finances(text("cost"), 500L), List.of());
    }

    static ActionPlan content(int number, @Nullable Finances finances, List<Assumption> assumptions) {
        return new ActionPlan(
                text("plan " + number),
                null,
                party(1),
                List.of(new Activity(text("activity " + number), text("audience"))),
                List.of(new Milestone(text("first"), TODAY.plusDays(30))),
                List.of(text("criterion")),
                finances,
                text("staffing"),
                List.of(text("skill")),
                assumptions,
                null);
    }

    /** A plan that says nothing but its title. */
    static ActionPlan bare() {
        return new ActionPlan(
                text("bare"), null, null, List.of(), List.of(), List.of(), null, null, List.of(), List.of(), null);
    }
}
