package org.mithaq.command.decisions;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.command.state.Decisions.Decision;
import org.mithaq.command.state.Plan;
import org.mithaq.command.state.Plans.Objective;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Id;
import org.mithaq.events.ObjectiveId;
import org.mithaq.events.PlanId;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.Measure;
import org.mithaq.events.WrittenProcedureEvent.Effect;
import org.mithaq.rediscussion.Standing;

/**
 * What a decision is for, as things stand.
 *
 * @param subject the id of what the measure is about; {@code null} where a coalition has but one
 */
public record Purpose(Measure measure, @Nullable String subject, CoalitionState state, Context context) {

    public static Purpose of(Measure measure, CoalitionState state, Context context) {
        return new Purpose(measure, null, state, context);
    }

    public static Purpose of(Measure measure, Id subject, CoalitionState state, Context context) {
        return new Purpose(measure, subject.value(), state, context);
    }

    /** The kind of decision that it takes; {@code null} where the act to be ratified is unknown. */
    @Nullable
    DecisionKind kind() {
        Decision act = act();
        return act == null ? measure.kind() : act.kind();
    }

    /** The same as it goes on record with the motion. */
    public Effect effect() {
        return new Effect(measure, subject, version());
    }

    /** Notes what keeps a motion of that kind from being for this, as far as that can be told before the vote. */
    public Examination examine(DecisionKind motion, Examination examination) {
        boolean complete = measure.named() == (subject != null);
        examination.possible(
                complete,
                () -> Fault.badInput(
                        "\"subject\" يُذكر حيث يوجد من هذا أكثر من واحد، وحيث لا يوجد إلا واحد لا يُذكر",
                        "\"subject\" is named where there are several of its sort, and only there"));
        return complete
                ? subjectKnown(examination)
                        .possible(
                                kind() == motion,
                                () -> Fault.badInput(
                                        "نوع القرار \"kind\" ليس النوع الذي يتطلبه الأثر \"effect\"",
                                        "\"kind\" is not the kind of decision that the \"effect\" takes"))
                : examination;
    }

    private Examination subjectKnown(Examination examination) {
        return switch (measure) {
            case PLAN_APPROVAL, PLAN_RATIFICATION ->
                examination.possible(plan() != null, () -> Fault.unknown(new PlanId(requireNonNull(subject))));
            case RATIFICATION, RATIFICATION_REFUSAL ->
                examination
                        .possible(act() != null, () -> Fault.unknown(new DecisionId(requireNonNull(subject))))
                        .possible(pending(), Purpose::awaitsNone);
            case ISSUE, VISION, MISSION, MISSION_AMENDMENT, VALUES, CHARTER_AMENDMENT, OBJECTIVE, MANDATE, CAMPAIGN ->
                examination;
        };
    }

    /** Whether the act to be ratified awaits that. */
    boolean pending() {
        Decision act = act();
        return act != null && act.life().on(Day.of(context.occurredAt(), state)) == Standing.PENDING_RATIFICATION;
    }

    static Fault awaitsNone() {
        return Fault.wrongState(
                "لا ينتظر هذا القرار المصادقة، أو انقضت مدتها",
                "this decision awaits no ratification, or the time for it is over");
    }

    /** The act to be ratified, or {@code null} where it is about none. */
    @Nullable
    Decision act() {
        return measure.ratifies() && subject != null ? state.decisions().find(new DecisionId(subject)) : null;
    }

    private @Nullable Plan plan() {
        return subject == null ? null : state.plans().find(new PlanId(subject));
    }

    private @Nullable Integer version() {
        return switch (measure) {
            case PLAN_APPROVAL, PLAN_RATIFICATION -> {
                Plan plan = plan();
                yield plan == null ? null : plan.version();
            }
            case OBJECTIVE -> {
                Objective objective = subject == null ? null : state.plans().find(new ObjectiveId(subject));
                yield objective == null ? 0 : objective.version();
            }
            case MISSION_AMENDMENT -> state.foundations().missionVersion();
            case CHARTER_AMENDMENT -> state.charter().version();
            case ISSUE, VISION, MISSION, VALUES, MANDATE, CAMPAIGN, RATIFICATION, RATIFICATION_REFUSAL -> null;
        };
    }
}
