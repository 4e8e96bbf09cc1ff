package org.mithaq.command.histories;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.campaigns.LaunchCampaign;
import org.mithaq.command.charter.AmendCharter;
import org.mithaq.command.coalition.AdoptMission;
import org.mithaq.command.coalition.AdoptValues;
import org.mithaq.command.coalition.AdoptVision;
import org.mithaq.command.coalition.AmendMission;
import org.mithaq.command.coalition.DefineIssue;
import org.mithaq.command.communication.GrantMandate;
import org.mithaq.command.decisions.Basis;
import org.mithaq.command.decisions.RatifyDecision;
import org.mithaq.command.decisions.RefuseRatification;
import org.mithaq.command.decisions.WrittenDecision;
import org.mithaq.command.plans.ApproveActionPlan;
import org.mithaq.command.plans.RatifyActionPlan;
import org.mithaq.command.plans.SetObjective;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Decisions.Decision;
import org.mithaq.command.state.WrittenProcedures.Procedure;
import org.mithaq.command.state.WrittenProcedures.Status;
import org.mithaq.command.writtenprocedure.Draft;
import org.mithaq.command.writtenprocedure.Effecting;
import org.mithaq.command.writtenprocedure.OpenWrittenProcedure;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Id;
import org.mithaq.events.MandateId;
import org.mithaq.events.ObjectiveId;
import org.mithaq.events.PlanId;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.Measure;
import org.mithaq.events.WrittenProcedureEvent.Effect;
import org.mithaq.rediscussion.Standing;

/** Motions that go round for another command's sake, and such commands resting on them. */
record InWriting(Moment moment) {

    private static final Map<Class<?>, Measure> MEASURES = Map.ofEntries(
            Map.entry(DefineIssue.class, Measure.ISSUE),
            Map.entry(AdoptVision.class, Measure.VISION),
            Map.entry(AdoptMission.class, Measure.MISSION),
            Map.entry(AmendMission.class, Measure.MISSION_AMENDMENT),
            Map.entry(AdoptValues.class, Measure.VALUES),
            Map.entry(AmendCharter.class, Measure.CHARTER_AMENDMENT),
            Map.entry(SetObjective.class, Measure.OBJECTIVE),
            Map.entry(ApproveActionPlan.class, Measure.PLAN_APPROVAL),
            Map.entry(RatifyActionPlan.class, Measure.PLAN_RATIFICATION),
            Map.entry(GrantMandate.class, Measure.MANDATE),
            Map.entry(LaunchCampaign.class, Measure.CAMPAIGN),
            Map.entry(RatifyDecision.class, Measure.RATIFICATION),
            Map.entry(RefuseRatification.class, Measure.RATIFICATION_REFUSAL));

    /** The names of the commands for whose sake something was decided in writing that nobody put into effect. */
    static Stream<String> due(CoalitionState state) {
        return waiting(state).map(procedure -> name(effect(procedure).measure()));
    }

    /** Whether the command rests on a decision in writing. */
    static boolean rests(Object command) {
        return Shape.of(command.getClass()).parts().stream()
                .anyMatch(part -> part.of(command) instanceof WrittenDecision);
    }

    /** The motion, mostly with an effect where it is a new matter. */
    OpenWrittenProcedure motion(OpenWrittenProcedure o) {
        Draft draft = o.draft();
        Effecting effect = draft == null || o.reopens() != null || dice().chance(30) ? null : effect();
        if (effect == null || draft == null) {
            return o;
        }
        DecisionKind kind = dice().chance(95) ? kind(effect) : draft.kind();
        Shape shape = Shape.of(OpenWrittenProcedure.class);
        Draft other =
                new Draft(kind, draft.title(), draft.missionRef(), draft.evidence(), draft.replaces(), draft.amount());
        return (OpenWrittenProcedure) shape.made(shape.parts().stream()
                .map(part -> switch (part.place()) {
                    case "OpenWrittenProcedure.draft" -> other;
                    case "OpenWrittenProcedure.effect" -> effect;
                    default -> part.of(o);
                })
                .toArray());
    }

    /** The command, mostly on a decision that was made in writing for such a one, where there is one. */
    Object resting(Record drafted) {
        Measure measure = MEASURES.get(drafted.getClass());
        List<Procedure> waiting = waiting(state())
                .filter(procedure -> effect(procedure).measure() == measure)
                .toList();
        if (waiting.isEmpty() || dice().chance(20)) {
            return drafted;
        }
        Procedure voted = dice().one(waiting);
        Shape shape = Shape.of(drafted.getClass());
        @Nullable
        Object[] values = shape.parts().stream()
                .map(part -> part.component().getType() == Basis.class
                        ? new WrittenDecision(
                                voted.opened().decision(), voted.opened().procedure())
                        : part.of(drafted))
                .toArray();
        String subject = effect(voted).subject();
        for (int i = 0; subject != null && i < values.length; i++) {
            if (values[i] instanceof Id named) {
                values[i] = Shape.of(named.getClass()).made(subject);
                break;
            }
        }
        return shape.made(values);
    }

    private static Effect effect(Procedure procedure) {
        return requireNonNull(procedure.opened().motion().effect());
    }

    private static Stream<Procedure> waiting(CoalitionState state) {
        return state.writtenProcedures().procedures().values().stream()
                .filter(procedure -> procedure.status() == Status.DECIDED
                        && procedure.opened().motion().effect() != null
                        && !state.writtenProcedures()
                                .takenUp()
                                .contains(procedure.opened().decision()))
                .sorted(Comparator.comparing(
                        procedure -> procedure.opened().procedure().value()));
    }

    private static String name(Measure measure) {
        return MEASURES.entrySet().stream()
                .filter(entry -> entry.getValue() == measure)
                .map(entry -> entry.getKey()
                        .getSimpleName()
                        .replaceAll("(?<=.)([A-Z])", "-$1")
                        .toLowerCase(Locale.ROOT))
                .findFirst()
                .orElseThrow();
    }

    private Effecting effect() {
        List<PlanId> plans = Candidates.sorted(state().plans().plans().keySet().stream());
        List<DecisionId> acts = Candidates.sorted(state().decisions().decisions().keySet().stream()
                .filter(act -> state().decisions().standing(act, moment.today()) == Standing.PENDING_RATIFICATION));
        if (!acts.isEmpty() && dice().chance(60)) {
            return new Effecting(
                    dice().chance(50) ? Measure.RATIFICATION : Measure.RATIFICATION_REFUSAL,
                    dice().one(acts).value());
        }
        if (!plans.isEmpty() && dice().chance(30)) {
            return new Effecting(
                    dice().chance(50) ? Measure.PLAN_RATIFICATION : Measure.PLAN_APPROVAL,
                    dice().one(plans).value());
        }
        return dice().chance(70)
                ? new Effecting(Measure.MANDATE, moment.next(MandateId.class).value())
                : new Effecting(
                        Measure.OBJECTIVE, moment.next(ObjectiveId.class).value());
    }

    private DecisionKind kind(Effecting effect) {
        Decision act = effect.measure().ratifies() && effect.subject() != null
                ? state().decisions().find(new DecisionId(effect.subject()))
                : null;
        DecisionKind own = effect.measure().kind();
        return act != null ? act.kind() : own == null ? DecisionKind.OTHER : own;
    }

    private Dice dice() {
        return moment.dice();
    }

    private CoalitionState state() {
        return moment.state();
    }
}
