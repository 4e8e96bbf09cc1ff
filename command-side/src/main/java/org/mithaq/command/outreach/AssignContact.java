package org.mithaq.command.outreach;

import static java.util.Objects.requireNonNull;
import static org.mithaq.command.ruling.Fact.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Outreach.Prospect;
import org.mithaq.events.OutreachEvent.ContactAssigned;
import org.mithaq.events.PartyId;

/**
 * Gives a prospect to the one party that makes the contact, if possible one that knows somebody there. A prospect that
 * was assigned before changes hands.
 *
 * @param owner a registered party; if absent, the one that named the prospect
 */
@Intention(
        ar = "التكليف بالتواصل مع عضو محتمل",
        en = "Assign the contact with a prospect",
        rules = {"R-028", "R-030"},
        concern = Concern.OWN,
        example = """
                {"party": "0198c0de-0000-7000-8000-000000000005",
                 "owner": "0198c0de-0000-7000-8000-000000000003"}""")
public record AssignContact(PartyId party, @Nullable PartyId owner) implements Command {

    public AssignContact {
        if (party.equals(owner)) {
            throw new IllegalArgumentException("\"owner\" is another party than the prospect");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Prospect prospect = state.outreach().find(party);
        PartyId by = owner == null && prospect != null ? prospect.referrer() : owner;
        List<PartyId> acquaintances = prospect == null ? List.of() : prospect.acquaintances();
        return Examination.of(state, context)
                .clause("R-028", "owner", by != null)
                .clause("R-028", "stranger", known(by, prospect), fact("acquaintances", acquaintances))
                .possible(prospect != null, () -> KnownParties.notOnTheList(party))
                .possible(!state.membership().isMember(party), KnownParties::memberAlready)
                .possible(by == null || state.membership().isRegistered(by), () -> Fault.unknown(requireNonNull(by)))
                .acceptOne(() -> new ContactAssigned(party, requireNonNull(by)));
    }

    private static boolean known(@Nullable PartyId by, @Nullable Prospect prospect) {
        return by == null
                || prospect == null
                || prospect.acquaintances().isEmpty()
                || prospect.acquaintances().contains(by)
                || by.equals(prospect.referrer());
    }
}
