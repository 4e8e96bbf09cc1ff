package org.mithaq.command.histories;

import static java.util.Objects.requireNonNull;
import static org.mithaq.command.histories.Invariant.require;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.ActingAs.Capacity;
import org.mithaq.events.Actor;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.CommunicationEvent.MandateRevoked;
import org.mithaq.events.CommunicationEvent.StatementIssued;
import org.mithaq.events.Envelope;
import org.mithaq.events.MandateId;
import org.mithaq.events.OutreachEvent.ContactAssigned;
import org.mithaq.events.OutreachEvent.ProspectNominated;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Audience;
import org.mithaq.events.Vocabulary.StatementKind;

/** Nobody speaks for the coalition without a mandate of that day and topic, and a prospect has one contact at most. */
final class VoicesAndContacts implements Invariant {

    private final Map<MandateId, MandateGranted> mandates = new HashMap<>();
    private final Set<MandateId> revoked = new HashSet<>();
    private final Map<PartyId, PartyId> owners = new HashMap<>();

    @Override
    public void holds(List<Envelope> happened, Ledger before) {
        for (Envelope envelope : happened) {
            switch (envelope.event()) {
                case MandateGranted e -> {
                    require(mandates.put(e.mandate(), e) == null, "%s is granted twice", e.mandate());
                    require(!e.until().isBefore(e.from()), "%s ends before it begins", e.mandate());
                }
                case MandateRevoked e -> require(revoked.add(e.mandate()), "%s is revoked twice", e.mandate());
                case StatementIssued e -> said(e, envelope, before);
                case ProspectNominated e -> require(!owners.containsKey(e.party()), "%s is nominated again", e.party());
                case ContactAssigned e -> owners.put(e.party(), e.owner());
                default -> {
                    // says nothing aloud
                }
            }
        }
    }

    private void said(StatementIssued e, Envelope envelope, Ledger before) {
        require(
                e.kind() != StatementKind.DISSENT || e.audience() == Audience.MEMBERS,
                "%d: dissent goes outside",
                envelope.sequence());
        if (envelope.meta().actingAs().capacity() == Capacity.OWN_ORG) {
            require(e.mandate() == null, "%d: a member that speaks for itself has a mandate", envelope.sequence());
            return;
        }
        MandateGranted mandate = mandates.get(e.mandate());
        require(mandate != null, "%d: said for the coalition without a mandate", envelope.sequence());
        covers(requireNonNull(mandate), e, envelope, before);
    }

    private void covers(MandateGranted mandate, StatementIssued e, Envelope envelope, Ledger before) {
        Actor actor = envelope.meta().actor();
        LocalDate day = before.day(envelope);
        require(
                mandate.party().equals(actor.party())
                        && (mandate.person() == null || mandate.person().equals(actor.person())),
                "%d: the mandate is another's",
                envelope.sequence());
        require(
                !day.isBefore(mandate.from()) && !day.isAfter(mandate.until()) && !revoked.contains(mandate.mandate()),
                "%d: the mandate is not of that day",
                envelope.sequence());
        require(before.members.contains(mandate.party()), "%d: its holder has left", envelope.sequence());
        require(mandate.topic().saysTheSameAs(e.topic()), "%d: the mandate is on something else", envelope.sequence());
    }

    @Override
    public void agrees(CoalitionState state, Ledger now) {
        state.outreach()
                .prospects()
                .forEach((party, prospect) -> require(
                        Objects.equals(prospect.owner(), owners.get(party)),
                        "the contact of %s is %s and not %s",
                        party,
                        prospect.owner(),
                        owners.get(party)));
    }
}
