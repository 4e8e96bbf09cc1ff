package org.mithaq.command.rediscussion;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Decisions.Decision;
import org.mithaq.command.state.Meeting;
import org.mithaq.command.state.Meeting.Status;
import org.mithaq.events.DecisionId;
import org.mithaq.events.PartyId;
import org.mithaq.rediscussion.Asker;
import org.mithaq.rediscussion.Eligibility;
import org.mithaq.rediscussion.Matter;

/** The facts about a decision, gathered from the state. */
final class Matters {

    private Matters() {}

    static Matter of(DecisionId id, Decision decision, CoalitionState state, LocalDate day) {
        Meeting meeting = decision.meeting() == null ? null : state.meetings().find(decision.meeting());
        return new Matter(
                id,
                decision.kind(),
                decision.life(),
                decision.prevailing(),
                meeting != null && meeting.status() == Status.OPEN,
                decision.settledAs(),
                state.membership().members().collect(Collectors.toUnmodifiableSet()),
                state.rediscussions()
                        .onMatterOf(id)
                        .map(request -> request.asOf(day))
                        .toList());
    }

    /** The answer for the actor. */
    static Eligibility eligibility(
            Matter matter, Decision decision, CoalitionState state, Context context, LocalDate day) {
        int version = state.charter().governing(decision.charterVersion());
        return Eligibility.of(matter, state.charter().policy(version), version, asker(decision, state, context), day);
    }

    private static Asker asker(Decision decision, CoalitionState state, Context context) {
        PartyId party = context.actor().party();
        return new Asker(
                party,
                state.membership().isMember(party),
                Chair.presides(decision, state, context),
                state.membership().isRegistered(party));
    }
}
