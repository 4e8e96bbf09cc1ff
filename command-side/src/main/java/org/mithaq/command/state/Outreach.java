package org.mithaq.command.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.OutreachEvent;
import org.mithaq.events.OutreachEvent.ContactAssigned;
import org.mithaq.events.OutreachEvent.ContactLogged;
import org.mithaq.events.OutreachEvent.InvitationAnswered;
import org.mithaq.events.OutreachEvent.MemberInvited;
import org.mithaq.events.OutreachEvent.ProspectNominated;
import org.mithaq.events.OutreachEvent.SupporterRegistered;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.Channel;
import org.mithaq.events.Vocabulary.SupporterKind;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * Recruiting.
 *
 * @param contacted parties that were contacted or invited by somebody
 * @param met parties that somebody met face to face
 */
public record Outreach(
        PMap<PartyId, Prospect> prospects,
        PMap<PartyId, SupporterKind> supporters,
        PSet<PartyId> contacted,
        PSet<PartyId> met) {

    static final Outreach EMPTY =
            new Outreach(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePSet.empty(), HashTreePSet.empty());

    /**
     * A potential member.
     *
     * @param acquaintances the parties that know somebody there
     * @param owner the one party that makes the contact
     */
    public record Prospect(
            Category category,
            boolean essential,
            List<PartyId> acquaintances,
            @Nullable PartyId referrer,
            @Nullable PartyId owner,
            Invitation invitation) {

        private Prospect owned(PartyId by) {
            return new Prospect(category, essential, acquaintances, referrer, by, invitation);
        }

        private Prospect with(Invitation next) {
            return new Prospect(category, essential, acquaintances, referrer, owner, next);
        }
    }

    /** How far an invitation got. */
    public enum Invitation {
        NONE,
        SENT,
        ACCEPTED,
        DECLINED
    }

    /** The prospect, or {@code null}. */
    public @Nullable Prospect find(PartyId party) {
        return prospects.get(party);
    }

    /** Whether the log tells who the party is, though it need not be registered. */
    public boolean knows(PartyId party) {
        return prospects.containsKey(party) || supporters.containsKey(party) || contacted.contains(party);
    }

    Outreach evolve(OutreachEvent event) {
        return switch (event) {
            case ProspectNominated e ->
                with(
                        e.party(),
                        new Prospect(
                                e.category(), e.essential(), e.acquaintances(), e.referrer(), null, Invitation.NONE));
            case ContactAssigned e -> {
                Prospect prospect = find(e.party());
                yield prospect == null ? this : with(e.party(), prospect.owned(e.owner()));
            }
            case ContactLogged e ->
                new Outreach(
                        prospects,
                        supporters,
                        contacted.plus(e.party()),
                        e.channel() == Channel.FACE_TO_FACE ? met.plus(e.party()) : met);
            case MemberInvited e -> {
                Prospect prospect = find(e.party());
                Outreach known = new Outreach(prospects, supporters, contacted.plus(e.party()), met);
                yield prospect == null ? known : known.with(e.party(), prospect.with(Invitation.SENT));
            }
            case InvitationAnswered e -> {
                Prospect prospect = find(e.party());
                Invitation answer = e.accepted() ? Invitation.ACCEPTED : Invitation.DECLINED;
                yield prospect == null ? this : with(e.party(), prospect.with(answer));
            }
            case SupporterRegistered e -> new Outreach(prospects, supporters.plus(e.party(), e.kind()), contacted, met);
        };
    }

    private Outreach with(PartyId id, Prospect prospect) {
        return new Outreach(prospects.plus(id, prospect), supporters, contacted, met);
    }
}
