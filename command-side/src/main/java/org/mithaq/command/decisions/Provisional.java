package org.mithaq.command.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.state.CharterState;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.RatificationClause;
import org.mithaq.events.DecisionEvent.Provision;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.ProvisionalReason;

/** A resolution that says it is subject to ratification, where the charter allows that. */
record Provisional(Resolution resolution, DecisionKind kind, CharterState charter) {

    boolean excusesCompetence() {
        return clause() != null;
    }

    boolean excusesQuorum() {
        return clause() != null && resolution.provisional() == ProvisionalReason.EMERGENCY;
    }

    /** Whose ratification it needs; {@code null} where the body may decide by itself after all. */
    @Nullable
    Provision provision(MeetingKind meeting, boolean quorate) {
        RatificationClause clause = clause();
        ProvisionalReason reason = resolution.provisional();
        BodyKind body = meeting.body();
        if (clause == null || reason == null || body == null) {
            return null;
        }
        Competence competence = new Competence(charter);
        boolean own = competence.mayDecide(body, kind, resolution.amount());
        if (own && quorate) {
            return null;
        }
        return new Provision(reason, own ? List.of(body) : competence.referTo(body, kind), clause.withinDays());
    }

    /** The charter's clause, where it allows acts for the reason given; an expulsion waits for all members. */
    private @Nullable RatificationClause clause() {
        if (kind == DecisionKind.EXPULSION) {
            return null;
        }
        Charter adopted = charter.charter();
        RatificationClause clause = adopted == null ? null : adopted.ratification();
        ProvisionalReason reason = resolution.provisional();
        if (clause == null || reason == null) {
            return null;
        }
        boolean allowed =
                switch (reason) {
                    case BEYOND_COMPETENCE -> clause.beyondCompetence();
                    case EMERGENCY -> clause.emergency();
                };
        return allowed ? clause : null;
    }
}
