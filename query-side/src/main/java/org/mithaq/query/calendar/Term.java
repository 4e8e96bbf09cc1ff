package org.mithaq.query.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyEvent.OfficerElected;
import org.mithaq.events.BodyId;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.CommunicationEvent.MandateRevoked;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.PartyId;
import org.mithaq.events.RediscussionEvent;
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
 * Something that runs out on a day: a mandate, an office, a vote in writing. What runs out for a decision once it is made is
 * kept with that ({@link Limits}).
 *
 * @param path what it is about, within the coalition
 * @param title missing where the thing that it is about has one
 * @param day missing while an open request names none
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
        boolean over,
        List<PartyId> parties,
        @Nullable BodyId body,
        @Nullable Office office,
        @Nullable Text post,
        @Nullable DecisionId decision,
        @Nullable Instant changedAt,
        List<Long> records)
        implements View<Term> {

    public static final Projection<Term> PROJECTION = Projection.of("terms", 7, Term.class, Term::touched, Term::none);

    private static final int PARTS = 3;

    public Term {
        parties = Given.list(parties);
        records = Given.list(records);
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
            case DecisionRecorded e ->
                e.procedure() == null
                        ? List.of()
                        : id(envelope, DeadlineKind.WRITTEN_VOTE, "written-procedures/" + e.procedure());
            case RediscussionEvent e -> id(envelope, DeadlineKind.REDISCUSSION, e.subject());
            case WrittenProcedureEvent e -> id(envelope, DeadlineKind.WRITTEN_VOTE, e.subject());
            default -> List.of();
        };
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
                true,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    /** What runs for a decision until that day. */
    static Term of(String coalition, DeadlineKind kind, String path, LocalDate last, Limits.Limit limit) {
        return new Term(
                coalition,
                kind,
                path,
                null,
                last,
                limit.over(),
                List.of(),
                null,
                null,
                null,
                null,
                limit.changedAt(),
                limit.records());
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

    /** Those who have not voted yet. */
    private List<PartyId> without(PartyId voter) {
        return parties.stream().filter(party -> !party.equals(voter)).toList();
    }

    private Term of(@Nullable BodyId where, @Nullable Office which, @Nullable Text with, @Nullable DecisionId by) {
        return new Term(coalition, kind, path, title, day, over, parties, where, which, with, by, changedAt, records);
    }

    private Term runs(@Nullable LocalDate until, @Nullable Text what, List<PartyId> whose, Envelope envelope) {
        return told(until, what, false, whose, envelope);
    }

    private Term ended(Envelope envelope) {
        return told(day, title, true, parties, envelope);
    }

    private Term told(
            @Nullable LocalDate until, @Nullable Text what, boolean end, List<PartyId> whose, Envelope envelope) {
        return new Term(
                coalition,
                kind,
                path,
                what,
                until,
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
