package org.mithaq.query.directory;

import static org.mithaq.query.platform.projection.Noted.and;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyEvent;
import org.mithaq.events.CampaignEvent;
import org.mithaq.events.CharterEvent;
import org.mithaq.events.CharterEvent.AgreementSigned;
import org.mithaq.events.CharterEvent.CharterAcknowledged;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.CharterEvent.CharterAmended;
import org.mithaq.events.CharterEvent.DelegationDefined;
import org.mithaq.events.CoalitionEvent;
import org.mithaq.events.CommunicationEvent;
import org.mithaq.events.ConflictEvent;
import org.mithaq.events.DecisionEvent;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.MeetingEvent;
import org.mithaq.events.MembershipEvent;
import org.mithaq.events.OutreachEvent;
import org.mithaq.events.PartyId;
import org.mithaq.events.PlanEvent;
import org.mithaq.events.PromiseEvent;
import org.mithaq.events.RediscussionEvent;
import org.mithaq.events.RefusalEvent;
import org.mithaq.events.RepresentationEvent;
import org.mithaq.events.ResourceEvent;
import org.mithaq.events.TaskEvent;
import org.mithaq.events.WrittenProcedureEvent;
import org.mithaq.query.platform.projection.View;
import org.mithaq.text.Text;

/**
 * A coalition as the other views need it.
 *
 * @param initiator the party that began the record
 * @param parties by their id and in its order: members, other registered parties, prospects, supporters
 * @param coreGroup the parties of the core group, while there is one
 * @param coordinators everybody who was assigned to mind the whole picture, the last one in the end
 * @param charters every version adopted, the newest last
 * @param delegations which body decides what
 * @param clearances what decides who may read what
 */
public record Coalition(
        String id,
        @Nullable PartyId initiator,
        Foundation foundation,
        Map<String, Party> parties,
        List<MembershipEvent.CoreMember> coreGroup,
        List<Coordinator> coordinators,
        List<CharterVersion> charters,
        List<CharterEvent.Delegation> delegations,
        Clearances clearances)
        implements View<Coalition> {

    public Coalition {
        foundation = foundation == null ? Foundation.NONE : foundation;
        parties = Given.map(parties);
        coreGroup = Given.list(coreGroup);
        coordinators = Given.list(coordinators);
        charters = Given.list(charters);
        delegations = Given.list(delegations);
        clearances = clearances == null ? Clearances.NONE : clearances;
    }

    static Coalition none(String id) {
        return new Coalition(
                id, null, Foundation.NONE, Map.of(), List.of(), List.of(), List.of(), List.of(), Clearances.NONE);
    }

    /** The last one assigned; missing before the first. */
    public @Nullable Coordinator coordinator() {
        return coordinators.isEmpty() ? null : coordinators.getLast();
    }

    /** The version that stands now, or nothing before the first. */
    public Optional<CharterVersion> charter() {
        return charters.isEmpty() ? Optional.empty() : Optional.of(charters.getLast());
    }

    /** The version with that number; nothing for 0. */
    public Optional<CharterVersion> charter(int version) {
        return charters.stream().filter(charter -> charter.version() == version).findFirst();
    }

    /** The party's name, where it has one on the record. */
    public Optional<Text> name(PartyId party) {
        return Optional.ofNullable(parties.get(party.value())).map(Party::name);
    }

    /** Where the coalition counts its days; UTC before it is founded. */
    public ZoneId zone() {
        try {
            return foundation.timeZone() == null ? ZoneOffset.UTC : ZoneId.of(foundation.timeZone());
        } catch (DateTimeException unknownHere) {
            return ZoneOffset.UTC;
        }
    }

    /** Whether the party has a place in the record: registered, a supporter, or the one that began it. */
    public boolean includes(PartyId party) {
        Party known = parties.get(party.value());
        return party.equals(initiator) || (known != null && known.belongs());
    }

    /** Whether the party forms the coalition with others, or is its member. */
    boolean formedBy(PartyId party) {
        Party known = parties.getOrDefault(party.value(), Party.UNKNOWN);
        return known.member() || known.forms() || (party.equals(initiator) && !known.departed());
    }

    /** The bodies in which the party sits, by id; the core group among them. */
    Set<String> bodiesOf(PartyId party) {
        return clearances.bodiesOf(party);
    }

    /** Since when the party may read what it may now; nothing where it never could read more. */
    Optional<Since> since(PartyId party) {
        return Optional.ofNullable(clearances.since().get(party.value()));
    }

    List<Audience> narrowAudiences() {
        return clearances.narrow();
    }

    @Override
    public Coalition apply(Envelope envelope) {
        Coalition begun = new Coalition(
                id,
                initiator == null ? envelope.meta().actor().party() : initiator,
                foundation,
                parties,
                coreGroup,
                coordinators,
                charters,
                delegations,
                clearances.apply(envelope));
        return switch (envelope.event()) {
            case CampaignEvent event -> begun;
            case CoalitionEvent event -> begun.on(event, envelope);
            case MembershipEvent event -> begun.on(event, envelope.sequence());
            case RepresentationEvent event -> begun.on(event);
            case BodyEvent event -> begun;
            case OutreachEvent event -> begun.on(event, envelope.sequence());
            case CharterEvent event -> begun.on(event, envelope);
            case DecisionEvent event -> begun;
            case MeetingEvent event -> begun;
            case PlanEvent event -> begun;
            case PromiseEvent event -> begun;
            case RediscussionEvent event -> begun;
            case RefusalEvent event -> begun;
            case ResourceEvent event -> begun;
            case ConflictEvent event -> begun;
            case CommunicationEvent event -> begun;
            case TaskEvent event -> begun;
            case WrittenProcedureEvent event -> begun;
        };
    }

    private Coalition on(CoalitionEvent event, Envelope envelope) {
        List<Coordinator> assigned = event instanceof CoalitionEvent.CoordinatorAssigned e
                ? and(coordinators, new Coordinator(e.party(), e.position(), envelope.sequence()))
                : coordinators;
        Foundation next = foundation.apply(event, envelope);
        return new Coalition(id, initiator, next, parties, coreGroup, assigned, charters, delegations, clearances);
    }

    private Coalition on(MembershipEvent event, long sequence) {
        return switch (event) {
            case MembershipEvent.PartyRegistered e -> party(e.party(), party -> party.registered(e, sequence));
            case MembershipEvent.StakeholderClassified e -> party(e.party(), party -> party.in(e.circles()));
            case MembershipEvent.MemberAdmitted e -> party(e.party(), Party::admitted);
            case MembershipEvent.CoreGroupFormed e -> with(e.members());
            case MembershipEvent.CoreGroupMemberAdded e -> with(and(coreGroup, e.member()));
            case MembershipEvent.CoreGroupDissolved e -> with(List.<MembershipEvent.CoreMember>of());
            case MembershipEvent.DueDiligenceRecorded e -> this;
        };
    }

    private Coalition on(RepresentationEvent event) {
        return switch (event) {
            case RepresentationEvent.MemberWithdrawn e -> party(e.party(), Party::left);
            case RepresentationEvent.MemberExpelled e -> party(e.party(), Party::left);
            case RepresentationEvent.DelegateDesignated e -> this;
            case RepresentationEvent.DelegateReplaced e -> this;
            case RepresentationEvent.WithdrawalAnnounced e -> this;
            case RepresentationEvent.InterestDeclared e -> this;
            case RepresentationEvent.OrgDecisionProfileRecorded e -> this;
            case RepresentationEvent.DialogueRecorded e -> this;
        };
    }

    private Coalition on(OutreachEvent event, long sequence) {
        return switch (event) {
            case OutreachEvent.SupporterRegistered e -> party(e.party(), party -> party.supporting(e, sequence));
            case OutreachEvent.ProspectNominated e -> party(e.party(), party -> party.named(e.name(), sequence));
            case OutreachEvent.ContactLogged e -> party(e.party(), party -> party.named(e.name(), sequence));
            case OutreachEvent.ContactAssigned e -> this;
            case OutreachEvent.MemberInvited e -> this;
            case OutreachEvent.InvitationAnswered e -> this;
        };
    }

    private Coalition on(CharterEvent event, Envelope envelope) {
        return switch (event) {
            case CharterAdopted e -> chartered(e.version(), e.decision(), e.charter(), envelope);
            case CharterAmended e -> chartered(e.version(), e.decision(), e.charter(), envelope);
            case AgreementSigned e -> this;
            case CharterAcknowledged e -> party(e.party(), party -> party.acknowledged(e.version()));
            case DelegationDefined e -> with(charters, e.delegations());
        };
    }

    private Coalition chartered(int version, DecisionId decision, CharterEvent.Charter charter, Envelope envelope) {
        CharterVersion next =
                new CharterVersion(version, decision, envelope.meta().occurredAt(), envelope.sequence(), charter);
        return with(and(charters, next), delegations);
    }

    private Coalition with(List<CharterVersion> versions, List<CharterEvent.Delegation> deciding) {
        return new Coalition(
                id, initiator, foundation, parties, coreGroup, coordinators, versions, deciding, clearances);
    }

    private Coalition party(PartyId party, UnaryOperator<Party> change) {
        Map<String, Party> changed = new LinkedHashMap<>(parties);
        changed.put(party.value(), change.apply(parties.getOrDefault(party.value(), Party.UNKNOWN)));
        return new Coalition(
                id, initiator, foundation, changed, coreGroup, coordinators, charters, delegations, clearances);
    }

    private Coalition with(List<MembershipEvent.CoreMember> members) {
        return new Coalition(
                id, initiator, foundation, parties, members, coordinators, charters, delegations, clearances);
    }
}
