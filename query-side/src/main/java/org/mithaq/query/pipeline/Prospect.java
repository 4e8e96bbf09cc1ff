package org.mithaq.query.pipeline;

import static org.mithaq.query.platform.projection.Noted.and;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.OutreachEvent;
import org.mithaq.events.OutreachEvent.ContactAssigned;
import org.mithaq.events.OutreachEvent.ContactLogged;
import org.mithaq.events.OutreachEvent.InvitationAnswered;
import org.mithaq.events.OutreachEvent.MemberInvited;
import org.mithaq.events.OutreachEvent.ProspectNominated;
import org.mithaq.events.OutreachEvent.SupporterRegistered;
import org.mithaq.events.PartyId;
import org.mithaq.events.RepresentationEvent.MemberExpelled;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;
import org.mithaq.events.Vocabulary.ContactBasis;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.Sequences;
import org.mithaq.query.platform.projection.View;

/**
 * The recruiting of one party.
 *
 * @param nominated the last nomination
 * @param owner who makes the contact
 * @param contacted when it was contacted last
 * @param knownBefore whether a contact was based on an acquaintance
 * @param answer to the last invitation
 * @param left when it left after it had joined
 * @param steps the sequences of the records by which it reached each stage, whatever came before or after
 */
public record Prospect(
        String coalition,
        String id,
        @Nullable Noted<ProspectNominated> nominated,
        @Nullable PartyId owner,
        @Nullable Instant contacted,
        boolean knownBefore,
        List<Noted<MemberInvited>> invitations,
        @Nullable Noted<InvitationAnswered> answer,
        @Nullable Instant joined,
        @Nullable Noted<SupporterRegistered> supporter,
        @Nullable Instant left,
        Map<Stage, Sequences> steps)
        implements View<Prospect> {

    public static final Projection<Prospect> PROJECTION =
            Projection.of("pipeline", 4, Prospect.class, Prospect::touched, Prospect::none);

    public Prospect {
        invitations = Given.list(invitations);
        steps = Given.map(steps);
    }

    private static List<String> touched(Envelope envelope) {
        PartyId party =
                switch (envelope.event()) {
                    case OutreachEvent e -> e.party();
                    case MemberAdmitted e -> e.party();
                    case MemberWithdrawn e -> e.party();
                    case MemberExpelled e -> e.party();
                    default -> null;
                };
        return party == null ? List.of() : List.of(envelope.coalition() + "/" + party);
    }

    private static Prospect none(String id) {
        return new Prospect(
                Ids.first(id), Ids.last(id), null, null, null, false, List.of(), null, null, null, null, Map.of());
    }

    /** The sequences of all records about it. */
    public List<Long> records() {
        return steps.values().stream()
                .flatMap(step -> step.list().stream())
                .sorted()
                .toList();
    }

    /** Whether anybody set out to recruit it; others are in the register only. */
    public boolean recruited() {
        return nominated != null || !invitations.isEmpty() || contacted != null || supporter != null;
    }

    /** Whether the coalition cannot do without it. */
    public boolean essential() {
        return (nominated != null && nominated.event().essential())
                || (supporter != null && supporter.event().essential());
    }

    /** Whether somebody knew it before it was invited. */
    public boolean hadTies() {
        return knownBefore
                || (nominated != null && !nominated.event().acquaintances().isEmpty());
    }

    /** Whether its last answer was no, and it did not join after all. */
    public boolean declined() {
        return answer != null && !answer.event().accepted() && joined == null && again(answer.sequence());
    }

    /** Whether somebody got in touch with it after that moment. */
    public boolean contactedAfter(Instant moment) {
        return Stream.concat(Stream.ofNullable(contacted), invitations.stream().map(Noted::at))
                .anyMatch(at -> at.isAfter(moment));
    }

    /** How far it has come; for whoever left, since then. */
    public Stage stage() {
        if (joined != null) {
            return Stage.JOINED;
        }
        if (again(Stage.SUPPORTING)) {
            return Stage.SUPPORTING;
        }
        if (answer != null && again(answer.sequence())) {
            return answer.event().accepted() ? Stage.ACCEPTED : Stage.DECLINED;
        }
        return Stream.of(Stage.INVITED, Stage.CONTACTED, Stage.ASSIGNED)
                .filter(this::again)
                .findFirst()
                .orElse(left == null || again(Stage.NOMINATED) ? Stage.NOMINATED : Stage.LEFT);
    }

    private boolean again(Stage stage) {
        Sequences by = by(stage);
        return !by.isEmpty() && again(by.last());
    }

    /** Whether that record came after it left, if it did. */
    private boolean again(long sequence) {
        return left == null || sequence > by(Stage.LEFT).last();
    }

    /** By which records it reached that stage; none where it did not, or passed it by. */
    public List<Long> reached(Stage stage) {
        return by(stage).list();
    }

    private Sequences by(Stage stage) {
        return steps.getOrDefault(stage, Sequences.NONE);
    }

    @Override
    public Prospect apply(Envelope envelope) {
        Event event = envelope.event();
        Instant at = envelope.meta().occurredAt();
        boolean leaves = event instanceof MemberWithdrawn || event instanceof MemberExpelled;
        boolean joins = event instanceof MemberAdmitted;
        return new Prospect(
                coalition,
                id,
                event instanceof ProspectNominated e ? Noted.of(e, envelope) : nominated,
                event instanceof ContactAssigned e ? e.owner() : owner,
                event instanceof ContactLogged ? later(at) : contacted,
                knownBefore || (event instanceof ContactLogged e && e.basis() == ContactBasis.KNOWN),
                event instanceof MemberInvited e ? and(invitations, Noted.of(e, envelope)) : invitations,
                answerAfter(envelope),
                joins ? at : leaves ? null : joined,
                event instanceof SupporterRegistered e ? Noted.of(e, envelope) : supporter,
                leaves ? at : joins ? null : left,
                stepsAfter(envelope));
    }

    private Instant later(Instant at) {
        return contacted == null || at.isAfter(contacted) ? at : contacted;
    }

    private Map<Stage, Sequences> stepsAfter(Envelope envelope) {
        Stage stage =
                switch (envelope.event()) {
                    case OutreachEvent e -> step(e);
                    case MemberAdmitted e -> Stage.JOINED;
                    default -> Stage.LEFT;
                };
        Map<Stage, Sequences> more = new TreeMap<>(steps);
        more.put(stage, by(stage).and(envelope.sequence()));
        return more;
    }

    private static Stage step(OutreachEvent event) {
        return switch (event) {
            case ProspectNominated e -> Stage.NOMINATED;
            case ContactAssigned e -> Stage.ASSIGNED;
            case ContactLogged e -> Stage.CONTACTED;
            case MemberInvited e -> Stage.INVITED;
            case InvitationAnswered e -> e.accepted() ? Stage.ACCEPTED : Stage.DECLINED;
            case SupporterRegistered e -> Stage.SUPPORTING;
        };
    }

    /** A new invitation waits for an answer of its own. */
    private @Nullable Noted<InvitationAnswered> answerAfter(Envelope envelope) {
        return switch (envelope.event()) {
            case InvitationAnswered e -> Noted.of(e, envelope);
            case MemberInvited e -> null;
            default -> answer;
        };
    }
}
