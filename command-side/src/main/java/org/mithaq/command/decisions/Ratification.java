package org.mithaq.command.decisions;

import static java.util.Objects.requireNonNull;
import static org.mithaq.command.ruling.Fact.fact;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Decisions.Decision;
import org.mithaq.events.DecisionEvent.DecisionRatified;
import org.mithaq.events.DecisionEvent.Provision;
import org.mithaq.events.DecisionEvent.RatificationRefused;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Event;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Measure;

/** A vote on an act that awaits ratification: by a body that holds its kind, or by all members. */
record Ratification(DecisionId act, Basis basis, CoalitionState state, Context context) {

    Ruling ratify() {
        return vote(
                Measure.RATIFICATION,
                carried -> carried
                        ? new DecisionRatified(act, basis.decision())
                        : new RatificationRefused(act, basis.decision()));
    }

    Ruling refuse() {
        return vote(
                Measure.RATIFICATION_REFUSAL,
                carried -> carried ? new RatificationRefused(act, basis.decision()) : null);
    }

    private Ruling vote(Measure measure, Function<Boolean, @Nullable Event> outcome) {
        Decision taken = state.decisions().find(act);
        if (taken == null) {
            return Ruling.impossible(Fault.unknown(act));
        }
        Provision provision = taken.life().provision();
        BodyKind body = basis.body(state);
        boolean holds = provision == null
                || body == null
                || body == BodyKind.PLENARY
                || provision.by().contains(body);
        Purpose purpose = Purpose.of(measure, act, state, context);
        Examination examination = Examination.of(state, context)
                .rule("R-116", holds, fact("ratifiers", provision == null ? List.of() : provision.by()))
                .possible(purpose.pending(), Purpose::awaitsNone);
        return switch (basis) {
            case Resolution resolution -> inMeeting(resolution, taken, outcome, examination);
            case WrittenDecision decision -> inWriting(decision, purpose, outcome, examination);
        };
    }

    private Ruling inMeeting(
            Resolution resolution,
            Decision taken,
            Function<Boolean, @Nullable Event> outcome,
            Examination examination) {
        examination
                .possible(resolution.provisional() == null, Ratification::notProvisional)
                .possible(resolution.isFirst(state), () -> Fault.exists(resolution.decision()));
        return resolution.examine(taken.kind(), act, state, examination).accept(() -> {
            Event recorded = resolution.recorded(taken.kind(), state);
            Event follows = outcome.apply(resolution.adopted(taken.kind(), state));
            return follows == null ? List.of(recorded) : List.of(recorded, follows);
        });
    }

    private Ruling inWriting(
            WrittenDecision decision,
            Purpose purpose,
            Function<Boolean, @Nullable Event> outcome,
            Examination examination) {
        boolean made = state.decisions().find(decision.decision()) != null;
        Event follows = made ? outcome.apply(decision.carried(state)) : null;
        return decision.examineUse(purpose, examination)
                .possible(
                        follows != null,
                        () -> Fault.wrongState(
                                "لم تُرفض المصادقة في هذا التصويت، فلا يترتب عليه شيء",
                                "that vote did not refuse ratification, so nothing follows from it"))
                .acceptOne(() -> requireNonNull(follows));
    }

    private static Fault notProvisional() {
        return Fault.badInput(
                "لا تكون المصادقة نفسها مشروطة بمصادقة؛ احذفوا \"provisional\"",
                "a ratification does not itself await one; leave out \"provisional\"");
    }
}
