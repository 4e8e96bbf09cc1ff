package org.mithaq.query.decisionlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionSettled;
import org.mithaq.events.DecisionEvent.Provision;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.Vocabulary.RediscussionExemption;
import org.mithaq.rediscussion.DecisionLife;
import org.mithaq.text.Text;

/**
 * What became of a decision.
 *
 * @param from the first day on which it is in force
 * @param until the last one; missing where it has no end of its own
 * @param review the day on which it is due to be looked at again
 * @param endedOn the day from which it no longer counts
 * @param provision whose ratification it awaits, or awaited
 * @param ratifyUntil the last day for that
 * @param settled whether it was carried out, or cannot be undone for another reason
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LifeReport(
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate review,
        @Nullable LocalDate endedOn,
        @Nullable Provision provision,
        @Nullable LocalDate ratifyUntil,
        List<SettledReport> settled) {

    /** That it was carried out, or cannot be undone. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SettledReport(
            RediscussionExemption as, @Nullable Text note, Instant at) {}

    /**
     * What it is to another decision, since when.
     *
     * @param vote on that other one; told with a single decision only
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LinkReport(
            Relation relation,
            Numbered decision,
            Instant at,
            @Nullable Vote vote) {}

    static LifeReport of(Decision decision, DecisionLife life) {
        return new LifeReport(
                life.from(),
                life.until(),
                life.review(),
                life.endedOn(),
                life.provision(),
                life.provision() == null
                        ? null
                        : life.decidedOn().plusDays(life.provision().withinDays()),
                decision.own()
                        .filter(turn -> turn.event() instanceof DecisionSettled)
                        .map(turn -> settled((DecisionSettled) turn.event(), turn))
                        .toList());
    }

    static List<LinkReport> links(Decision decision, Names names) {
        return Relation.of(decision)
                .map(link -> new LinkReport(
                        link.relation(),
                        names.decision(link.other()),
                        link.circumstances().meta().occurredAt(),
                        link.relation().proposed() ? null : names.votes().get(link.other())))
                .toList();
    }

    private static SettledReport settled(DecisionSettled e, Turn turn) {
        return new SettledReport(e.as(), e.note(), turn.at());
    }
}
