package org.mithaq.command.state;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Actor;
import org.mithaq.events.CommunicationEvent;
import org.mithaq.events.CommunicationEvent.ContributionCredited;
import org.mithaq.events.CommunicationEvent.ItemPublished;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.CommunicationEvent.MandateRevoked;
import org.mithaq.events.CommunicationEvent.StatementIssued;
import org.mithaq.events.CommunicationEvent.SuccessCelebrated;
import org.mithaq.events.DecisionId;
import org.mithaq.events.MandateId;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.PublicationId;
import org.mithaq.events.RepresentationEvent;
import org.mithaq.events.RepresentationEvent.DelegateDesignated;
import org.mithaq.events.RepresentationEvent.DelegateReplaced;
import org.mithaq.events.RepresentationEvent.DialogueRecorded;
import org.mithaq.events.RepresentationEvent.InterestDeclared;
import org.mithaq.events.RepresentationEvent.MemberExpelled;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;
import org.mithaq.events.RepresentationEvent.OrgDecisionProfileRecorded;
import org.mithaq.events.RepresentationEvent.WithdrawalAnnounced;
import org.mithaq.events.StatementId;
import org.mithaq.events.Vocabulary.PublicationKind;
import org.mithaq.text.Text;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * Who may speak for the coalition, and what was said and published.
 *
 * @param missionPublished whether the mission went out to the community
 */
public record Mandates(
        PMap<MandateId, Mandate> mandates,
        PSet<StatementId> statements,
        PSet<PublicationId> items,
        boolean missionPublished) {

    static final Mandates EMPTY = new Mandates(HashTreePMap.empty(), HashTreePSet.empty(), HashTreePSet.empty(), false);

    /**
     * @param person the one person of the party that may speak, or {@code null} where whoever speaks for it may
     * @param until the last day
     * @param revoked whether it was, or ended with the membership of the party
     */
    public record Mandate(
            DecisionId decision,
            PartyId party,
            @Nullable PersonId person,
            Text topic,
            LocalDate from,
            LocalDate until,
            boolean revoked) {

        /** Whether it was given to that person or to the person's organisation. */
        public boolean isHeldBy(Actor speaker) {
            return party.equals(speaker.party()) && (person == null || person.equals(speaker.person()));
        }

        /** Whether the day is within its time, both ends included. */
        public boolean lastsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }

        private Mandate ended() {
            return new Mandate(decision, party, person, topic, from, until, true);
        }
    }

    /** The mandate, or {@code null}. */
    public @Nullable Mandate find(MandateId mandate) {
        return mandates.get(mandate);
    }

    Mandates evolve(CommunicationEvent event) {
        return switch (event) {
            case MandateGranted e ->
                with(
                        e.mandate(),
                        new Mandate(e.decision(), e.party(), e.person(), e.topic(), e.from(), e.until(), false));
            case MandateRevoked e -> with(e.mandate(), known(e.mandate()).ended());
            case StatementIssued e -> new Mandates(mandates, statements.plus(e.statement()), items, missionPublished);
            case ItemPublished e ->
                new Mandates(
                        mandates,
                        statements,
                        items.plus(e.item()),
                        missionPublished || e.kind() == PublicationKind.MISSION);
            case ContributionCredited e -> this;
            case SuccessCelebrated e -> this;
        };
    }

    /** A mandate ends with the membership of its holder, and does not begin again with a new one. */
    Mandates evolve(RepresentationEvent event) {
        return switch (event) {
            case MemberWithdrawn e -> left(e.party());
            case MemberExpelled e -> left(e.party());
            case DelegateDesignated e -> this;
            case DelegateReplaced e -> this;
            case WithdrawalAnnounced e -> this;
            case InterestDeclared e -> this;
            case OrgDecisionProfileRecorded e -> this;
            case DialogueRecorded e -> this;
        };
    }

    private Mandates left(PartyId party) {
        PMap<MandateId, Mandate> all = mandates;
        for (Map.Entry<MandateId, Mandate> held : mandates.entrySet()) {
            if (held.getValue().party().equals(party)) {
                all = all.plus(held.getKey(), held.getValue().ended());
            }
        }
        return new Mandates(all, statements, items, missionPublished);
    }

    private Mandates with(MandateId id, Mandate mandate) {
        return new Mandates(mandates.plus(id, mandate), statements, items, missionPublished);
    }

    private Mandate known(MandateId id) {
        Mandate found = find(id);
        if (found == null) {
            throw new IllegalStateException("the log names mandate " + id + " before granting it");
        }
        return found;
    }
}
