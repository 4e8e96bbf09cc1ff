package org.mithaq.query.calendar;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionRatified;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.DecisionEvent.RatificationRefused;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.RediscussionEvent.DecisionRescinded;
import org.mithaq.events.RediscussionEvent.DecisionSuperseded;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Noted;

/**
 * The days that run for a decision from when it is made: a part of its document that the calendar reads alone.
 *
 * @param review until when it is to be looked at again; missing where no day is set
 * @param ratification until when it is to be ratified; missing where it need not be
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Limits(
        String decision, @Nullable Limit review, @Nullable Limit ratification) {

    /**
     * One of them.
     *
     * @param day missing where {@code within} tells it, as no record names it
     * @param over whether what was to happen did, or no longer can
     * @param changedAt when it was put on the record last
     * @param records the sequences of the records that did so
     */
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public record Limit(
            @Nullable LocalDate day, @Nullable Within within, boolean over, Instant changedAt, List<Long> records) {

        public Limit {
            records = Given.list(records);
        }

        private static Limit of(@Nullable LocalDate day, @Nullable Within within, Envelope envelope) {
            return new Limit(day, within, false, envelope.meta().occurredAt(), List.of(envelope.sequence()));
        }

        private LocalDate last(ZoneId zone) {
            return within == null ? requireNonNull(day) : within.last(zone);
        }

        private Limit ended(Envelope envelope) {
            return new Limit(day, within, true, envelope.meta().occurredAt(), Noted.and(records, envelope.sequence()));
        }
    }

    /** Days that are counted where the coalition lives, from that moment. */
    public record Within(Instant from, int days) {

        private LocalDate last(ZoneId zone) {
            return LocalDate.ofInstant(from, zone).plusDays(days);
        }
    }

    public static Limits none(String decision) {
        return new Limits(decision, null, null);
    }

    /** The same after something happened to the decision. */
    public Limits after(Envelope envelope) {
        return switch (envelope.event()) {
            case DecisionRecorded e -> new Limits(decision, review(e, envelope), ratification(e, envelope));
            case DecisionRatified e -> new Limits(decision, review, ended(ratification, envelope));
            case RatificationRefused e -> new Limits(decision, review, ended(ratification, envelope));
            case DecisionSuperseded e -> new Limits(decision, ended(review, envelope), ended(ratification, envelope));
            case DecisionRescinded e -> new Limits(decision, ended(review, envelope), ended(ratification, envelope));
            default -> this;
        };
    }

    private static @Nullable Limit review(DecisionRecorded made, Envelope envelope) {
        return made.outcome() == Outcome.NOT_ADOPTED
                        || made.validity() == null
                        || made.validity().review() == null
                ? null
                : Limit.of(made.validity().review(), null, envelope);
    }

    private static @Nullable Limit ratification(DecisionRecorded made, Envelope envelope) {
        return made.provision() == null
                ? null
                : Limit.of(
                        null,
                        new Within(
                                envelope.meta().occurredAt(), made.provision().withinDays()),
                        envelope);
    }

    private static @Nullable Limit ended(@Nullable Limit limit, Envelope envelope) {
        return limit == null ? null : limit.ended(envelope);
    }

    /** The same as terms, without a title: the decision has it. */
    Stream<Term> terms(Reading reading) {
        return Stream.concat(
                term(DeadlineKind.REVIEW, review, reading), term(DeadlineKind.RATIFICATION, ratification, reading));
    }

    private Stream<Term> term(DeadlineKind kind, @Nullable Limit limit, Reading reading) {
        return limit == null
                ? Stream.of()
                : Stream.of(Term.of(reading.id(), kind, "decisions/" + decision, limit.last(reading.zone()), limit));
    }

    /** The records behind that one of them. */
    public List<Long> records(DeadlineKind kind) {
        Limit limit = kind == DeadlineKind.REVIEW ? review : ratification;
        return limit == null ? List.of() : limit.records();
    }
}
