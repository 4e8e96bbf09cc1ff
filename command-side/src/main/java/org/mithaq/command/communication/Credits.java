package org.mithaq.command.communication;

import java.util.List;
import java.util.Objects;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CommunicationEvent.Credit;
import org.mithaq.events.PartyId;

/** Whose merit something is: registered parties, and whomever recruiting knows. */
final class Credits {

    private Credits() {}

    static void known(List<Credit> credits, CoalitionState state, Examination examination) {
        credits.stream()
                .map(Credit::party)
                .filter(Objects::nonNull)
                .forEach(party -> examination.possible(knows(party, state), () -> Fault.unknown(party)));
    }

    private static boolean knows(PartyId party, CoalitionState state) {
        return state.membership().isRegistered(party) || state.outreach().knows(party);
    }
}
