package org.mithaq.rediscussion;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionRatified;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.DecisionSettled;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.Provision;
import org.mithaq.events.DecisionEvent.RatificationRefused;
import org.mithaq.events.DecisionEvent.Validity;
import org.mithaq.events.DecisionId;
import org.mithaq.events.RediscussionEvent;
import org.mithaq.events.RediscussionEvent.DecisionReaffirmed;
import org.mithaq.events.RediscussionEvent.DecisionRescinded;
import org.mithaq.events.RediscussionEvent.DecisionSuperseded;
import org.mithaq.events.RediscussionEvent.RediscussionAppealed;
import org.mithaq.events.RediscussionEvent.RediscussionGranted;
import org.mithaq.events.RediscussionEvent.RediscussionLapsed;
import org.mithaq.events.RediscussionEvent.RediscussionRefused;
import org.mithaq.events.RediscussionEvent.RediscussionRequested;
import org.mithaq.events.RediscussionEvent.RediscussionSupported;
import org.mithaq.events.RediscussionId;
import org.mithaq.events.RediscussionPolicy.Terms;
import org.mithaq.events.Vocabulary.PendingEffect;
import org.mithaq.events.Vocabulary.RediscussionExemption;

/**
 * The life of one decision, folded from its events: the same for both sides. Immutable.
 *
 * @param from the first day on which it is in force
 * @param until the last one, or {@code null}
 * @param holds the re-discussions that were opened on it, in their order
 * @param carriedOutOn when it was carried out, or {@code null}
 * @param endedOn when it came to an end, or {@code null}
 * @param endedAs as what; {@code null} as long as it did not
 * @param by the decision that ended it
 * @param provision whose ratification it awaits, or awaited
 * @param ratifiedOn when it was ratified, or {@code null}
 */
public record DecisionLife(
        Outcome outcome,
        LocalDate decidedOn,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate review,
        List<Hold> holds,
        @Nullable LocalDate carriedOutOn,
        @Nullable LocalDate endedOn,
        @Nullable Standing endedAs,
        @Nullable DecisionId by,
        @Nullable Provision provision,
        @Nullable LocalDate ratifiedOn) {

    /**
     * A re-discussion and the time in which it can hold the decision up.
     *
     * @param completedOn when it had its supporters, or {@code null}
     * @param closedOn when it was refused, lapsed or settled, or {@code null}
     */
    public record Hold(
            RediscussionId request,
            Terms terms,
            @Nullable LocalDate completedOn,
            @Nullable LocalDate closedOn) {

        /** The last day on which it can be heard, or {@code null} where that is open. */
        public @Nullable LocalDate hearUntil() {
            Integer days = terms.hearWithinDays();
            return completedOn == null || days == null ? null : completedOn.plusDays(days);
        }

        /** Once complete it stays so: who joins later moves no date. */
        Hold completed(LocalDate day) {
            return completedOn == null ? new Hold(request, terms, day, closedOn) : this;
        }

        /** Closed on that day, or open again. */
        Hold closed(@Nullable LocalDate day) {
            return new Hold(request, terms, completedOn, day);
        }

        boolean pendingOn(LocalDate day) {
            LocalDate last = hearUntil();
            return completedOn != null
                    && !day.isBefore(completedOn)
                    && (closedOn == null || day.isBefore(closedOn))
                    && (last == null || !day.isAfter(last));
        }
    }

    /** A decision as it was recorded on that day. */
    public static DecisionLife of(DecisionRecorded e, LocalDate day) {
        return new DecisionLife(
                e.outcome(),
                day,
                firstDay(e.validity(), day),
                e.validity() == null ? null : e.validity().until(),
                e.validity() == null ? null : e.validity().review(),
                List.of(),
                null,
                null,
                null,
                null,
                e.provision(),
                null);
    }

    private static LocalDate firstDay(@Nullable Validity validity, LocalDate day) {
        if (validity == null) {
            return day;
        }
        LocalDate named = validity.from();
        Integer after = validity.afterDays();
        LocalDate due = after == null ? day : day.plusDays(after);
        return named == null || named.isBefore(due) ? due : named;
    }

    /** After something happened to it on that day. */
    public DecisionLife after(RediscussionEvent event, LocalDate day) {
        return switch (event) {
            case RediscussionRequested e ->
                held(new Hold(e.request(), e.terms(), e.supportersMissing() == 0 ? day : null, null));
            case RediscussionSupported e ->
                e.supportersMissing() == 0 ? held(e.request(), hold -> hold.completed(day)) : this;
            case RediscussionRefused e -> closed(e.request(), day);
            case RediscussionAppealed e -> this;
            case RediscussionGranted e -> closed(e.request(), null);
            case RediscussionLapsed e -> closed(e.request(), e.lapsedOn());
            case DecisionReaffirmed e -> closed(e.request(), day);
            case DecisionSuperseded e ->
                closed(e.request(), day).ended(day, e.amends() ? Standing.AMENDED : Standing.SUPERSEDED, e.by());
            case DecisionRescinded e -> closed(e.request(), day).ended(day, Standing.RESCINDED, e.by());
        };
    }

    /** After it was carried out. */
    public DecisionLife after(DecisionSettled event, LocalDate day) {
        return event.as() == RediscussionExemption.EXECUTED ? with(from, holds, day, ratifiedOn) : this;
    }

    /** After the body that holds its kind ratified it. */
    public DecisionLife after(DecisionRatified event, LocalDate day) {
        return with(from.isBefore(day) ? day : from, holds, carriedOutOn, day);
    }

    /** After that body refused to. */
    public DecisionLife after(RatificationRefused event, LocalDate day) {
        return ended(day, Standing.NOT_RATIFIED, event.by());
    }

    /** What it was worth at the end of that day; before it was made there is nothing to tell. */
    public Standing on(LocalDate day) {
        if (outcome == Outcome.NOT_ADOPTED && (endedOn == null || day.isBefore(endedOn))) {
            return Standing.NOT_ADOPTED;
        }
        if (endedOn != null && endedAs != null && !day.isBefore(endedOn)) {
            return endedAs;
        }
        if (provision != null && (ratifiedOn == null || day.isBefore(ratifiedOn))) {
            boolean late = day.isAfter(decidedOn.plusDays(provision.withinDays()));
            return late ? Standing.NOT_RATIFIED : Standing.PENDING_RATIFICATION;
        }
        if (until != null && day.isAfter(until)) {
            return Standing.EXPIRED;
        }
        if (suspendedOn(day)) {
            return Standing.SUSPENDED;
        }
        return day.isBefore(from) ? Standing.NOT_YET_IN_FORCE : Standing.IN_FORCE;
    }

    /** Since when it counts no more, as it stood at the end of that day; {@code null} while it may still count. */
    public @Nullable LocalDate overSince(LocalDate day) {
        return switch (on(day)) {
            case NOT_ADOPTED -> decidedOn;
            case NOT_RATIFIED ->
                endedAs == Standing.NOT_RATIFIED || provision == null
                        ? endedOn
                        : decidedOn.plusDays(provision.withinDays() + 1L);
            case AMENDED, SUPERSEDED, RESCINDED -> endedOn;
            case EXPIRED -> until == null ? null : until.plusDays(1);
            case PENDING_RATIFICATION, NOT_YET_IN_FORCE, IN_FORCE, SUSPENDED -> null;
        };
    }

    /** Whether a pending re-discussion forbids, on that day, what cannot be undone. */
    public boolean irreversibleActionsBlockedOn(LocalDate day) {
        return suspendedOn(day)
                || holds.stream().anyMatch(hold -> hold.terms().irreversibleActionsBlocked() && hold.pendingOn(day));
    }

    private boolean suspendedOn(LocalDate day) {
        boolean carriedOut = carriedOutOn != null && !day.isBefore(carriedOutOn);
        return holds.stream()
                .filter(hold -> hold.pendingOn(day))
                .map(hold -> hold.terms().effectWhilePending())
                .anyMatch(effect -> effect == PendingEffect.SUSPEND_ALL
                        || (effect == PendingEffect.SUSPEND_UNEXECUTED && !carriedOut));
    }

    private DecisionLife held(Hold hold) {
        return with(from, Stream.concat(holds.stream(), Stream.of(hold)).toList(), carriedOutOn, ratifiedOn);
    }

    private DecisionLife held(RediscussionId request, UnaryOperator<Hold> change) {
        List<Hold> changed = holds.stream()
                .map(hold -> hold.request().equals(request) ? change.apply(hold) : hold)
                .toList();
        return with(from, changed, carriedOutOn, ratifiedOn);
    }

    private DecisionLife closed(RediscussionId request, @Nullable LocalDate day) {
        return held(request, hold -> hold.closed(day));
    }

    private DecisionLife with(
            LocalDate first, List<Hold> all, @Nullable LocalDate carriedOut, @Nullable LocalDate ratified) {
        return new DecisionLife(
                outcome, decidedOn, first, until, review, all, carriedOut, endedOn, endedAs, by, provision, ratified);
    }

    private DecisionLife ended(LocalDate day, Standing as, DecisionId other) {
        return new DecisionLife(
                outcome, decidedOn, from, until, review, holds, carriedOutOn, day, as, other, provision, ratifiedOn);
    }
}
