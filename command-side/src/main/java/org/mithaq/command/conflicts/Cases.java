package org.mithaq.command.conflicts;

import java.util.HashSet;
import java.util.List;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Conflicts.Conflict;
import org.mithaq.events.ConflictEvent.Intermediary;
import org.mithaq.events.PartyId;

/** What has to be so for a command about a conflict to be possible at all. */
final class Cases {

    private Cases() {}

    static void open(Conflict conflict, Examination examination) {
        examination.possible(
                !conflict.settled(),
                () -> Fault.wrongState("سُوّي هذا النزاع من قبل", "this conflict is settled already"));
    }

    /** Every party named is a party of the conflict, and named once. */
    static void parties(String field, List<PartyId> named, Conflict conflict, Examination examination) {
        boolean fits = conflict.parties().containsAll(named) && new HashSet<>(named).size() == named.size();
        examination.possible(
                fits,
                () -> Fault.badInput(
                        "الحقل \"" + field + "\" يسمّي أطراف النزاع، كلّاً مرة واحدة",
                        "\"" + field + "\" names parties of the conflict, each once"));
    }

    /** The organisation of the person, if one is named, is on the register. */
    static void knownOrganisation(Intermediary named, CoalitionState state, Examination examination) {
        PartyId party = named.party();
        if (party != null) {
            examination.possible(state.membership().isRegistered(party), () -> Fault.unknown(party));
        }
    }
}
