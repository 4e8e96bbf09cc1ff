package org.mithaq.query.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyEvent.OfficerElected;
import org.mithaq.events.BodyId;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.CommunicationEvent.MandateRevoked;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.DecisionEvent.DecisionRatified;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.RatificationRefused;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.PartyId;
import org.mithaq.events.RediscussionEvent;
import org.mithaq.events.RediscussionEvent.DecisionRescinded;
import org.mithaq.events.RediscussionEvent.DecisionSuperseded;
import org.mithaq.events.RediscussionEvent.RediscussionAppealed;
import org.mithaq.events.RediscussionEvent.RediscussionGranted;
import org.mithaq.events.RediscussionEvent.RediscussionRequested;
import org.mithaq.events.RediscussionEvent.RediscussionSupported;
import org.mithaq.events.Vocabulary.Office;
import org.mithaq.events.WrittenProcedureEvent;
import org.mithaq.events.WrittenProcedureEvent.VoteCast;
import org.mithaq.events.WrittenProcedureEvent.Voter;
import org.mithaq.events.WrittenProcedureEvent.VoterRecused;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureOpened;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;
import org.mithaq.text.Text;

/**
 * Something that runs out on a day: a mandate, an office, the time to look at a decision again.
 *
 * @param path what it is about, within the coalition
 * @param title missing where the thing that it is about has one
 * @param day missing while an open request names none, and where {@code within} tells it
 * @param within from when and for how many days it runs, where no record names the last of them
 * @param over whether what was to happen did, or no longer can
 * @param body the body whose office it is
 * @param office which office
 * @param post the post that goes with a mandate
 * @param decision the one that it comes from, where its path names none
 * @param changedAt when it was put on the record last
 */
public record Term(
        String coalition,
        DeadlineKind kind,
        String path,
        @Nullable Text title,
        @Nullable LocalDate day,
        @Nullable Within within,
        boolean over,
        List<PartyId> parties,
        @Nullable BodyId body,
        @Nullable Office office,
        @Nullable Text post,
        @Nullable DecisionId decision,
        @Nullable Instant changedAt,
        List<Long> records)
        implements View<Term> {

    public static final Projection<Term> PROJECTION = Projection.of("terms", 6, Term.class, Term::touched, Term::none);

    private static final int PARTS = 3;

    public Term {
        parties = Given.list(parties);
        records = Given.list(records);
    }

    /** Days that are counted where the coalition lives. */
    public record Within(Instant from, int days) {

        private LocalDate last(ZoneId zone) {
            return LocalDate.ofInstant(from, zone).plusDays(days);
        }
    }

    /** The same with its day. */
    Term in(ZoneId zone) {
        LocalDate last = within == null ? day : within.last(zone);
        return new Term(
                coalition, kind, path, title, last, within, over, parties, body, office, post, decision, changedAt,
                records);
    }

    private static List<String> touched(Envelope envelope) {
        return switch (envelope.event()) {
            case MandateGranted e -> id(envelope, DeadlineKind.MANDATE, e.subject());
            case MandateRevoked e -> id(envelope, DeadlineKind.MANDATE, e.subject());
            case OfficerElected e ->
                id(
                        envelope,
                        DeadlineKind.OFFICE,
                        "bodies/" + e.body() + "/offices/" + e.office().name());
            case DecisionProposed e ->
                e.consultation() == null ? List.of() : id(envelope, DeadlineKind.CONSULTATION, e.subject());
            case DecisionRecorded e -> of(envelope, e);
            case DecisionRatified e -> id(envelope, DeadlineKind.RATIFICATION, e.subject());
            case RatificationRefused e -> id(envelope, DeadlineKind.RATIFICATION, e.subject());
            case RediscussionEvent e -> of(envelope, e);
            case WrittenProcedureEvent e -> id(envelope, DeadlineKind.WRITTEN_VOTE, e.subject());
            default -> List.of();
        };
    }

    private static List<String> of(Envelope envelope, DecisionRecorded decision) {
        Stream<String> vote = Stream.ofNullable(decision.procedure())
                .flatMap(procedure ->
                        id(envelope, DeadlineKind.WRITTEN_VOTE, "written-procedures/" + procedure).stream());
        return Stream.concat(vote, days(envelope, decision)).toList();
    }

    private static Stream<String> days(Envelope envelope, DecisionRecorded decision) {
        return Stream.concat(
                decision.outcome() == Outcome.NOT_ADOPTED
                                || decision.validity() == null
                                || decision.validity().review() == null
                        ? Stream.of()
                        : id(envelope, DeadlineKind.REVIEW, decision.subject()).stream(),
                decision.provision() == null
                        ? Stream.of()
                        : id(envelope, DeadlineKind.RATIFICATION, decision.subject()).stream());
    }

    private static List<String> of(Envelope envelope, RediscussionEvent event) {
        List<String> request = id(envelope, DeadlineKind.REDISCUSSION, event.subject());
        boolean ended = event instanceof DecisionSuperseded || event instanceof DecisionRescinded;
        return ended
                ? Stream.concat(
                                request.stream(),
                                Stream.of(DeadlineKind.REVIEW, DeadlineKind.RATIFICATION)
                                        .flatMap(kind -> id(envelope, kind, "decisions/" + event.decision()).stream()))
                        .toList()
                : request;
    }

    private static List<String> id(Envelope envelope, DeadlineKind kind, String path) {
        return List.of(envelope.coalition() + "/" + kind.name() + "/" + path);
    }

    private static Term none(String id) {
        String[] parts = id.split("/", PARTS);
        return new Term(
                parts[0],
                DeadlineKind.valueOf(parts[1]),
                parts[2],
                null,
                null,
                null,
                true,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    /** When it was put on the record last. */
    Change changed() {
        return Change.by(records.getLast(), Objects.requireNonNull(changedAt));
    }

    @Override
    public Term apply(Envelope envelope) {
        return switch (envelope.event()) {
            case MandateGranted e ->
                of(null, null, e.post(), e.decision()).runs(e.until(), e.topic(), List.of(e.party()), envelope);
            case OfficerElected e ->
                of(e.body(), e.office(), null, null).runs(e.termEnds(), e.title(), List.of(e.party()), envelope);
            case DecisionProposed e ->
                runs(e.consultation() == null ? null : e.consultation().until(), e.title(), List.of(), envelope);
            case DecisionRecorded e -> decided(e, envelope);
            case RediscussionRequested e ->
                runs(e.supportUntil(), null, List.of(e.asker().party()), envelope);
            case RediscussionSupported e -> runs(day, title, parties, envelope);
            case RediscussionAppealed e -> runs(day, title, parties, envelope);
            case RediscussionGranted e -> runs(e.hearUntil(), title, parties, envelope);
            case WrittenProcedureOpened e ->
                of(null, null, null, e.decision())
                        .runs(
                                e.closesOn(),
                                e.motion().title(),
                                e.entitled().stream().map(Voter::party).toList(),
                                envelope);
            case VoteCast e -> runs(day, title, without(e.party()), envelope);
            case VoterRecused e -> runs(day, title, without(e.party()), envelope);
            default -> ended(envelope);
        };
    }

    private Term decided(DecisionRecorded decision, Envelope envelope) {
        if (kind == DeadlineKind.REVIEW && decision.validity() != null) {
            return runs(decision.validity().review(), decision.title(), List.of(), envelope);
        }
        return kind == DeadlineKind.WRITTEN_VOTE || decision.provision() == null
                ? ended(envelope)
                : runs(
                        new Within(
                                envelope.meta().occurredAt(),
                                decision.provision().withinDays()),
                        decision.title(),
                        envelope);
    }

    /** Those who have not voted yet. */
    private List<PartyId> without(PartyId voter) {
        return parties.stream().filter(party -> !party.equals(voter)).toList();
    }

    private Term of(@Nullable BodyId where, @Nullable Office which, @Nullable Text with, @Nullable DecisionId by) {
        return new Term(
                coalition, kind, path, title, day, within, over, parties, where, which, with, by, changedAt, records);
    }

    private Term runs(@Nullable LocalDate until, @Nullable Text what, List<PartyId> whose, Envelope envelope) {
        return told(until, null, what, false, whose, envelope);
    }

    private Term runs(Within until, Text what, Envelope envelope) {
        return told(null, until, what, false, List.of(), envelope);
    }

    private Term ended(Envelope envelope) {
        return told(day, within, title, true, parties, envelope);
    }

    private Term told(
            @Nullable LocalDate until,
            @Nullable Within counted,
            @Nullable Text what,
            boolean end,
            List<PartyId> whose,
            Envelope envelope) {
        return new Term(
                coalition,
                kind,
                path,
                what,
                until,
                counted,
                end,
                whose,
                body,
                office,
                post,
                decision,
                envelope.meta().occurredAt(),
                Noted.and(records, envelope.sequence()));
    }
}
