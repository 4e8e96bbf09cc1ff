package org.mithaq.query.register;

import static org.mithaq.query.platform.projection.Noted.and;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CharterEvent.CharterAcknowledged;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.MembershipEvent.DueDiligenceRecorded;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.OutreachEvent.ContactLogged;
import org.mithaq.events.OutreachEvent.ProspectNominated;
import org.mithaq.events.OutreachEvent.SupporterRegistered;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.RepresentationEvent.DelegateDesignated;
import org.mithaq.events.RepresentationEvent.DelegateReplaced;
import org.mithaq.events.RepresentationEvent.InterestDeclared;
import org.mithaq.events.RepresentationEvent.MemberExpelled;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;
import org.mithaq.events.RepresentationEvent.OrgDecisionProfileRecorded;
import org.mithaq.events.RepresentationEvent.WithdrawalAnnounced;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.Sequences;
import org.mithaq.query.platform.projection.View;

/**
 * What the register holds of a party.
 *
 * @param category as it was admitted, or else nominated
 * @param research what was found out about it before
 * @param admissions the last one is that by which it belongs, unless it left
 * @param leaving the notice that it will leave, until it does
 * @param departures one for each time that it left
 * @param delegates those who speak or spoke for it, the present one last
 * @param deciding how it decides within
 * @param acknowledged the last version of the charter that it acknowledged
 * @param records the sequences of the records about it
 */
public record Enrolment(
        String coalition,
        String id,
        @Nullable Noted<PartyRegistered> registered,
        @Nullable Category category,
        @Nullable Noted<DueDiligenceRecorded> research,
        List<Noted<MemberAdmitted>> admissions,
        @Nullable Noted<SupporterRegistered> supporter,
        @Nullable Noted<WithdrawalAnnounced> leaving,
        List<Departure> departures,
        List<Delegate> delegates,
        List<Noted<InterestDeclared>> interests,
        @Nullable Noted<OrgDecisionProfileRecorded> deciding,
        @Nullable Noted<CharterAcknowledged> acknowledged,
        Sequences records)
        implements View<Enrolment> {

    public static final Projection<Enrolment> PROJECTION =
            Projection.of("register", 3, Enrolment.class, Enrolment::touched, Enrolment::none);

    public Enrolment {
        admissions = Given.list(admissions);
        departures = Given.list(departures);
        delegates = Given.list(delegates);
        interests = Given.list(interests);
    }

    private static List<String> touched(Envelope envelope) {
        return about(envelope.event())
                .map(party -> List.of(envelope.coalition() + "/" + party))
                .orElseGet(List::of);
    }

    private static Optional<PartyId> about(Event event) {
        return Optional.ofNullable(
                switch (event) {
                    case PartyRegistered e -> e.party();
                    case DueDiligenceRecorded e -> e.party();
                    case MemberAdmitted e -> e.party();
                    case SupporterRegistered e -> e.party();
                    case ProspectNominated e -> e.party();
                    case ContactLogged e -> e.party();
                    case DelegateDesignated e -> e.party();
                    case DelegateReplaced e -> e.party();
                    case WithdrawalAnnounced e -> e.party();
                    case MemberWithdrawn e -> e.party();
                    case MemberExpelled e -> e.party();
                    case InterestDeclared e -> e.party();
                    case OrgDecisionProfileRecorded e -> e.party();
                    case CharterAcknowledged e -> e.party();
                    default -> null;
                });
    }

    static Enrolment none(String id) {
        return new Enrolment(
                Ids.first(id),
                Ids.last(id),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                Sequences.NONE);
    }

    /** The last admission. */
    public @Nullable Noted<MemberAdmitted> admitted() {
        return admissions.isEmpty() ? null : admissions.getLast();
    }

    /** The last one. */
    public @Nullable Departure departure() {
        return departures.isEmpty() ? null : departures.getLast();
    }

    /** Who speaks for it now. */
    public Optional<Delegate> delegate() {
        return delegates.stream().filter(each -> each.until() == null).findFirst();
    }

    /** Since when nobody speaks for it, where somebody did before. */
    public Optional<Instant> vacantSince() {
        return delegates.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(delegates.getLast().until());
    }

    /** Whether it left after that record, so that what it held then is no longer its own. */
    public boolean leftAfter(long sequence) {
        Departure last = departure();
        return last != null && last.sequence() > sequence;
    }

    /** Whether the person ceased to speak for it at that moment or later, even if it came back; a new letter is no end. */
    public boolean replacedAfter(PersonId person, Instant since) {
        return IntStream.range(0, delegates.size()).anyMatch(place -> {
            Delegate each = delegates.get(place);
            return each.person().equals(person)
                    && each.until() != null
                    && !each.until().isBefore(since)
                    && !(place + 1 < delegates.size()
                            && delegates.get(place + 1).renews(each));
        });
    }

    @Override
    public Enrolment apply(Envelope envelope) {
        Event event = envelope.event();
        return new Enrolment(
                coalition,
                id,
                event instanceof PartyRegistered e ? Noted.of(e, envelope) : registered,
                categoryAfter(event),
                event instanceof DueDiligenceRecorded e ? Noted.of(e, envelope) : research,
                event instanceof MemberAdmitted e ? and(admissions, Noted.of(e, envelope)) : admissions,
                event instanceof SupporterRegistered e ? Noted.of(e, envelope) : supporter,
                leavingAfter(envelope),
                departuresAfter(envelope),
                delegatesAfter(envelope),
                event instanceof InterestDeclared e ? and(interests, Noted.of(e, envelope)) : interests,
                event instanceof OrgDecisionProfileRecorded e ? Noted.of(e, envelope) : deciding,
                event instanceof CharterAcknowledged e ? Noted.of(e, envelope) : acknowledged,
                records.and(envelope.sequence()));
    }

    private @Nullable Category categoryAfter(Event event) {
        if (event instanceof MemberAdmitted e && e.category() != null) {
            return e.category();
        }
        return event instanceof ProspectNominated e ? e.category() : category;
    }

    private @Nullable Noted<WithdrawalAnnounced> leavingAfter(Envelope envelope) {
        return switch (envelope.event()) {
            case WithdrawalAnnounced e -> Noted.of(e, envelope);
            case MemberWithdrawn e -> null;
            case MemberExpelled e -> null;
            default -> leaving;
        };
    }

    private List<Departure> departuresAfter(Envelope envelope) {
        Instant at = envelope.meta().occurredAt();
        return switch (envelope.event()) {
            case MemberWithdrawn e -> and(departures, new Departure(at, envelope.sequence(), null, e.reason()));
            case MemberExpelled e ->
                and(departures, new Departure(at, envelope.sequence(), e.decision(), e.statement()));
            default -> departures;
        };
    }

    private List<Delegate> delegatesAfter(Envelope envelope) {
        Instant at = envelope.meta().occurredAt();
        return switch (envelope.event()) {
            case DelegateDesignated e ->
                and(ended(at), new Delegate(e.delegate(), e.position(), e.authority(), e.letter(), at, null));
            case DelegateReplaced e ->
                e.to() == null
                        ? ended(at)
                        : and(ended(at), new Delegate(e.to(), e.position(), e.authority(), e.letter(), at, null));
            case MemberWithdrawn e -> ended(at);
            case MemberExpelled e -> ended(at);
            default -> delegates;
        };
    }

    private List<Delegate> ended(Instant at) {
        return delegates.stream().map(each -> each.ended(at)).toList();
    }
}
