package org.mithaq.query.decisionlog;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.DecisionEvent.DecisionRatified;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.DecisionSettled;
import org.mithaq.events.DecisionEvent.DissentRecorded;
import org.mithaq.events.DecisionEvent.EvidenceAdded;
import org.mithaq.events.DecisionEvent.ObjectionAnswered;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.DecisionEvent.RatificationRefused;
import org.mithaq.events.RediscussionEvent;
import org.mithaq.events.RediscussionEvent.RediscussionRequested;
import org.mithaq.events.RediscussionId;
import org.mithaq.query.directory.Reading;
import org.mithaq.rediscussion.DecisionLife;
import org.mithaq.rediscussion.RequestLife;
import org.mithaq.rediscussion.Standing;

/**
 * The life of a decision and of the requests to discuss it again, in days of the place where the coalition lives.
 *
 * @param life missing while it is prepared
 * @param requests in the order in which they were asked
 */
record Chronicle(@Nullable DecisionLife life, List<RequestLife> requests) {

    private static final Set<Standing> HAPPENED =
            EnumSet.of(Standing.NOT_ADOPTED, Standing.AMENDED, Standing.SUPERSEDED, Standing.RESCINDED);

    static Chronicle of(Decision decision, ZoneId zone) {
        DecisionLife life = null;
        Map<RediscussionId, RequestLife> requests = new LinkedHashMap<>();
        for (Turn turn : decision.own().toList()) {
            LocalDate day = LocalDate.ofInstant(turn.at(), zone);
            if (turn.event() instanceof DecisionRecorded made) {
                life = DecisionLife.of(made, day);
            }
            if (turn.event() instanceof RediscussionRequested asked) {
                requests.put(asked.request(), RequestLife.of(asked, day));
            } else if (turn.event() instanceof RediscussionEvent event) {
                requests.computeIfPresent(event.request(), (id, request) -> request.after(event, day));
            }
            life = life == null ? null : after(life, turn, day);
        }
        return new Chronicle(life, List.copyOf(requests.values()));
    }

    private static DecisionLife after(DecisionLife life, Turn turn, LocalDate day) {
        return switch (turn.event()) {
            case RediscussionEvent event -> life.after(event, day);
            case DecisionEvent event -> after(life, event, day);
            default -> life;
        };
    }

    private static DecisionLife after(DecisionLife life, DecisionEvent event, LocalDate day) {
        return switch (event) {
            case DecisionSettled e -> life.after(e, day);
            case DecisionRatified e -> life.after(e, day);
            case RatificationRefused e -> life.after(e, day);
            case DecisionRecorded e -> life;
            case DecisionProposed e -> life;
            case ObjectionRaised e -> life;
            case ObjectionAnswered e -> life;
            case DissentRecorded e -> life;
            case EvidenceAdded e -> life;
        };
    }

    /** What it was worth at the end of that day; nothing before it was made. */
    Optional<Standing> on(LocalDate day) {
        return Optional.ofNullable(life)
                .filter(made -> !day.isBefore(made.decidedOn()))
                .map(made -> made.on(day));
    }

    /**
     * The same as far as the reader may know it. Who does not see what becomes of decisions is told only what is seen to
     * have happened, and not that one is in force, or waits: it may have been taken back since.
     */
    Optional<Standing> on(LocalDate day, Reading reading) {
        return on(day).filter(standing -> reading.follows() || HAPPENED.contains(standing));
    }
}
