package org.mithaq.command.plans;

import java.util.Collection;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.PartyId;
import org.mithaq.events.PlanEvent.ActionPlan;

/** Parties that a command names: each is on the register. */
final class Named {

    private Named() {}

    static Examination check(Collection<PartyId> parties, Examination examination, CoalitionState state) {
        parties.stream()
                .filter(party -> !state.membership().isRegistered(party))
                .findFirst()
                .ifPresent(party -> examination.possible(false, () -> Fault.unknown(party)));
        return examination;
    }

    /** Everybody whom the text of a plan names. */
    static Examination check(ActionPlan content, Examination examination, CoalitionState state) {
        PartyId accountable = content.accountableParty();
        if (accountable != null) {
            examination.possible(state.membership().isRegistered(accountable), () -> Fault.unknown(accountable));
        }
        content.assumptions().forEach(assumption -> check(assumption.checkedBy(), examination, state));
        return examination;
    }
}
