package org.mithaq.command.state;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyId;
import org.mithaq.events.MembershipEvent;
import org.mithaq.events.MembershipEvent.CoreGroupDissolved;
import org.mithaq.events.MembershipEvent.CoreGroupFormed;
import org.mithaq.events.MembershipEvent.CoreGroupMemberAdded;
import org.mithaq.events.MembershipEvent.DueDiligenceRecorded;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.MembershipEvent.StakeholderClassified;
import org.mithaq.events.PartyId;
import org.mithaq.events.RepresentationEvent;
import org.mithaq.events.RepresentationEvent.DelegateDesignated;
import org.mithaq.events.RepresentationEvent.DelegateReplaced;
import org.mithaq.events.RepresentationEvent.DialogueRecorded;
import org.mithaq.events.RepresentationEvent.InterestDeclared;
import org.mithaq.events.RepresentationEvent.MemberExpelled;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;
import org.mithaq.events.RepresentationEvent.OrgDecisionProfileRecorded;
import org.mithaq.events.RepresentationEvent.WithdrawalAnnounced;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.Circle;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** Parties, members and the core group. */
public record Membership(
        PMap<PartyId, Party> parties, @Nullable CoreGroup coreGroup) {

    static final Membership EMPTY = new Membership(HashTreePMap.empty(), null);

    /**
     * A registered party.
     *
     * @param community whether it is a community organisation
     * @param outside whether it only appears in the record; a party that was admitted after all no longer is
     * @param researched whether its practices were looked into
     * @param category the one it was admitted under
     */
    public record Party(
            boolean community,
            boolean outside,
            Set<Circle> circles,
            boolean researched,
            boolean member,
            @Nullable Category category) {}

    /** The few who launch the coalition; dissolved once the first meeting is over. */
    public record CoreGroup(BodyId id, PSet<PartyId> parties, boolean dissolved) {}

    /** The party, or {@code null} when it is not registered here. */
    public @Nullable Party find(PartyId party) {
        return parties.get(party);
    }

    public boolean isRegistered(PartyId party) {
        return parties.containsKey(party);
    }

    public boolean isMember(PartyId party) {
        Party found = find(party);
        return found != null && found.member();
    }

    /** Every admitted party. */
    public Stream<PartyId> members() {
        return parties.entrySet().stream().filter(e -> e.getValue().member()).map(e -> e.getKey());
    }

    public int memberCount() {
        return (int) members().count();
    }

    /** Whether the party belongs to a core group that still works. */
    public boolean inCoreGroup(PartyId party) {
        return coreGroup != null
                && !coreGroup.dissolved()
                && coreGroup.parties().contains(party);
    }

    /** Whether the party stands in that circle. */
    public boolean inCircle(PartyId party, Circle circle) {
        Party found = find(party);
        return found != null && found.circles().contains(circle);
    }

    Membership evolve(MembershipEvent event) {
        return switch (event) {
            case PartyRegistered e ->
                with(e.party(), new Party(e.community(), e.outside(), Set.of(), false, false, null));
            case StakeholderClassified e -> {
                Party p = known(e.party());
                yield with(
                        e.party(),
                        new Party(p.community(), p.outside(), e.circles(), p.researched(), p.member(), p.category()));
            }
            case DueDiligenceRecorded e -> {
                Party p = known(e.party());
                yield with(
                        e.party(), new Party(p.community(), p.outside(), p.circles(), true, p.member(), p.category()));
            }
            case MemberAdmitted e -> {
                Party p = known(e.party());
                yield with(e.party(), new Party(p.community(), false, p.circles(), p.researched(), true, e.category()));
            }
            case CoreGroupFormed e -> {
                PSet<PartyId> of = HashTreePSet.from(e.members().stream()
                        .map(MembershipEvent.CoreMember::party)
                        .toList());
                yield new Membership(parties, new CoreGroup(e.group(), of, false));
            }
            case CoreGroupMemberAdded e -> {
                CoreGroup g = knownCoreGroup();
                yield new Membership(
                        parties,
                        new CoreGroup(g.id(), g.parties().plus(e.member().party()), g.dissolved()));
            }
            case CoreGroupDissolved e -> {
                CoreGroup g = knownCoreGroup();
                yield new Membership(parties, new CoreGroup(g.id(), g.parties(), true));
            }
        };
    }

    /** Who leaves or is expelled stays on the register. */
    Membership evolve(RepresentationEvent event) {
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

    private Membership left(PartyId party) {
        Party p = known(party);
        return with(party, new Party(p.community(), p.outside(), p.circles(), p.researched(), false, p.category()));
    }

    private Membership with(PartyId id, Party party) {
        return new Membership(parties.plus(id, party), coreGroup);
    }

    private Party known(PartyId id) {
        Party found = find(id);
        if (found == null) {
            throw new IllegalStateException("the log names party " + id + " before registering it");
        }
        return found;
    }

    private CoreGroup knownCoreGroup() {
        if (coreGroup == null) {
            throw new IllegalStateException("the log names the core group before forming it");
        }
        return coreGroup;
    }
}
