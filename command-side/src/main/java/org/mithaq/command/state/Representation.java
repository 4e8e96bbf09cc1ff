package org.mithaq.command.state;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionId;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.RepresentationEvent;
import org.mithaq.events.RepresentationEvent.DelegateDesignated;
import org.mithaq.events.RepresentationEvent.DelegateReplaced;
import org.mithaq.events.RepresentationEvent.DialogueRecorded;
import org.mithaq.events.RepresentationEvent.InterestDeclared;
import org.mithaq.events.RepresentationEvent.MemberExpelled;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;
import org.mithaq.events.RepresentationEvent.OrgDecisionProfileRecorded;
import org.mithaq.events.RepresentationEvent.WithdrawalAnnounced;
import org.mithaq.events.Vocabulary.Contest;
import org.mithaq.events.Vocabulary.Stance;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * Who speaks for the parties, and what they said of themselves.
 *
 * @param leaving when members that gave notice leave
 * @param conflicts the parties that declared a conflict of interest in a decision
 * @param competitors the parties that want for themselves the money that the decision is about
 * @param leadDays how long a member takes to decide within
 * @param dialogueHeld whether a dialogue on attitudes, beliefs and values is on record
 */
public record Representation(
        PMap<PartyId, Delegate> delegates,
        PMap<PartyId, LocalDate> leaving,
        PMap<DecisionId, PSet<PartyId>> conflicts,
        PMap<DecisionId, PSet<PartyId>> competitors,
        PMap<PartyId, Integer> leadDays,
        boolean dialogueHeld) {

    static final Representation EMPTY = new Representation(
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            false);

    /** Who officially represents a party, with authority to decide for it and a letter that says so, or without. */
    public record Delegate(PersonId person, boolean authority, boolean letter) {

        /** Whether the delegate may sit where the coalition is governed. */
        public boolean official() {
            return authority && letter;
        }
    }

    /** The party's delegate, or {@code null}. */
    public @Nullable Delegate delegate(PartyId party) {
        return delegates.get(party);
    }

    /** Whether the party has an official delegate. */
    public boolean official(PartyId party) {
        Delegate delegate = delegate(party);
        return delegate != null && delegate.official();
    }

    /** The parties that declared a conflict of interest in the decision. */
    public Set<PartyId> conflicted(DecisionId decision) {
        return conflicts.getOrDefault(decision, HashTreePSet.empty());
    }

    /** The parties that want for themselves the money that the decision is about. */
    public Set<PartyId> competing(DecisionId decision) {
        return competitors.getOrDefault(decision, HashTreePSet.empty());
    }

    Representation evolve(RepresentationEvent event) {
        return switch (event) {
            case DelegateDesignated e ->
                with(delegates.plus(e.party(), new Delegate(e.delegate(), e.authority(), e.letter())));
            case DelegateReplaced e ->
                with(
                        e.to() == null
                                ? delegates.minus(e.party())
                                : delegates.plus(e.party(), new Delegate(e.to(), e.authority(), e.letter())));
            case WithdrawalAnnounced e ->
                new Representation(
                        delegates,
                        leaving.plus(e.party(), e.leavesOn()),
                        conflicts,
                        competitors,
                        leadDays,
                        dialogueHeld);
            case MemberWithdrawn e -> without(e.party());
            case MemberExpelled e -> without(e.party());
            case InterestDeclared e -> declared(e);
            case OrgDecisionProfileRecorded e ->
                new Representation(
                        delegates,
                        leaving,
                        conflicts,
                        competitors,
                        leadDays.plus(e.party(), e.leadDays()),
                        dialogueHeld);
            case DialogueRecorded e -> new Representation(delegates, leaving, conflicts, competitors, leadDays, true);
        };
    }

    /** The latest that a party says of its interest in a decision counts. */
    private Representation declared(InterestDeclared e) {
        if (e.decision() == null) {
            return this;
        }
        boolean conflict = e.stance() == Stance.CONFLICT_OF_INTEREST;
        boolean competes = e.competesFor() == Contest.CALL || e.competesFor() == Contest.TENDER;
        return new Representation(
                delegates,
                leaving,
                marked(conflicts, e.decision(), e.party(), conflict),
                marked(competitors, e.decision(), e.party(), competes),
                leadDays,
                dialogueHeld);
    }

    private static PMap<DecisionId, PSet<PartyId>> marked(
            PMap<DecisionId, PSet<PartyId>> all, DecisionId decision, PartyId party, boolean as) {
        PSet<PartyId> before = all.getOrDefault(decision, HashTreePSet.empty());
        return all.plus(decision, as ? before.plus(party) : before.minus(party));
    }

    private Representation with(PMap<PartyId, Delegate> others) {
        return new Representation(others, leaving, conflicts, competitors, leadDays, dialogueHeld);
    }

    private Representation without(PartyId party) {
        return new Representation(
                delegates.minus(party),
                leaving.minus(party),
                conflicts,
                competitors,
                leadDays.minus(party),
                dialogueHeld);
    }
}
