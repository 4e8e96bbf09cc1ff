package org.mithaq.command.decisions;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.command.state.Decisions.Decision;
import org.mithaq.events.DecisionEvent.DecisionRatified;
import org.mithaq.events.DecisionEvent.Provision;
import org.mithaq.events.DecisionEvent.RatificationRefused;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Event;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.rediscussion.Standing;

/** A vote on an act that awaits ratification: by a body that holds its kind, or by all members. */
record Ratification(DecisionId act, Resolution resolution, CoalitionState state, Context context) {

    Ruling ratify() {
        return vote(carried -> carried
                ? new DecisionRatified(act, resolution.decision())
                : new RatificationRefused(act, resolution.decision()));
    }

    Ruling refuse() {
        return vote(carried -> carried ? new RatificationRefused(act, resolution.decision()) : null);
    }

    private Ruling vote(Function<Boolean, @Nullable Event> outcome) {
        Decision taken = state.decisions().find(act);
        if (taken == null) {
            return Ruling.impossible(Fault.unknown(act));
        }
        Provision provision = taken.life().provision();
        BodyKind body = Rank.meeting(resolution.meeting(), state);
        boolean holds = provision == null
                || body == null
                || body == BodyKind.PLENARY
                || provision.by().contains(body);
        Standing standing = taken.life().on(Day.of(context.occurredAt(), state));
        Examination examination = Examination.of(state, context)
                .rule("R-116", holds, fact("ratifiers", provision == null ? List.of() : provision.by()))
                .possible(
                        standing == Standing.PENDING_RATIFICATION,
                        () -> Fault.wrongState(
                                "لا ينتظر هذا القرار المصادقة، أو انقضت مدتها",
                                "this decision awaits no ratification, or the time for it is over"))
                .possible(resolution.provisional() == null, Ratification::notProvisional)
                .possible(resolution.isFirst(state), () -> Fault.exists(resolution.decision()));
        return resolution.examine(taken.kind(), state, examination).accept(() -> events(taken, outcome));
    }

    private List<Event> events(Decision taken, Function<Boolean, @Nullable Event> outcome) {
        Event recorded = resolution.recorded(taken.kind(), state);
        Event follows = outcome.apply(resolution.adopted(taken.kind(), state));
        return follows == null ? List.of(recorded) : List.of(recorded, follows);
    }

    private static Fault notProvisional() {
        return Fault.badInput(
                "لا تكون المصادقة نفسها مشروطة بمصادقة؛ احذفوا \"provisional\"",
                "a ratification does not itself await one; leave out \"provisional\"");
    }
}
