package org.mithaq.command.rediscussion;

import static org.mithaq.command.ruling.Fact.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.decisions.Rank;
import org.mithaq.command.decisions.Resolution;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Decisions.Decision;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.Event;
import org.mithaq.events.RediscussionEvent;
import org.mithaq.events.RediscussionEvent.DecisionReaffirmed;
import org.mithaq.events.RediscussionEvent.DecisionRescinded;
import org.mithaq.events.RediscussionEvent.DecisionSuperseded;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.Revision;
import org.mithaq.events.WrittenProcedureEvent.Reopening;
import org.mithaq.rediscussion.Matter.Stage;
import org.mithaq.rediscussion.RequestLife;

/** An earlier decision that a written procedure discusses again, under the same rules as a meeting would. */
public record Rehearing(Revising revising, LocalDate day, CoalitionState state) {

    /** Notes what keeps the body from discussing it again in writing, on a motion of that kind. */
    public Examination examine(DecisionKind kind, BodyKind body, Examination examination) {
        Decision decided = state.decisions().find(revising.decision());
        if (decided == null) {
            return examination.possible(false, () -> Fault.unknown(revising.decision()));
        }
        RequestLife granted = granted();
        examination.clause(
                "R-130",
                "granted",
                granted != null,
                fact("decision", revising.decision().value()));
        if (granted != null) {
            Hearing hearing = new Hearing(granted, day, state);
            hearing.noticed(hearing.inWriting(examination));
        }
        return examination
                .clause("R-130", "rank", Rank.atLeast(body, decided.body()))
                .possible(
                        kind == decided.kind(),
                        () -> Fault.badInput(
                                "القرار الجديد من نوع القرار السابق نفسه",
                                "the new decision is of the old one's kind"));
    }

    /** The majority that it takes, where the terms or the mover ask for one. */
    public @Nullable DecisionRule rule(@Nullable DecisionRule asked) {
        RequestLife granted = granted();
        DecisionRule least = granted == null ? null : new Hearing(granted, day, state).least();
        return least == null ? asked : Resolution.stricter(asked, least);
    }

    /**
     * As it goes on record, or {@code null} without a grant.
     *
     * @param asked the majority that the mover asks for: where it does, no other is enough
     */
    public @Nullable Reopening reopening(@Nullable DecisionRule asked) {
        RequestLife granted = granted();
        return granted == null
                ? null
                : new Reopening(
                        revising.decision(),
                        granted.id(),
                        revising.as(),
                        asked == null ? granted.terms().thresholdInAnyCase() : null);
    }

    /** Whether the matter is still open when the votes are counted; what was put to the vote in time was heard in time. */
    public static boolean stillOpen(Reopening reopening, CoalitionState state) {
        RequestLife request = state.rediscussions().find(reopening.request());
        return request != null && request.stage() == Stage.GRANTED;
    }

    /** What becomes of the earlier decision: where a change is not adopted, it is reaffirmed. */
    public static List<Event> outcome(Reopening reopening, DecisionRecorded recorded) {
        if (recorded.outcome() == Outcome.ADOPTED) {
            return List.of(recorded, changed(reopening, recorded));
        }
        return reopening.as() == Revision.REAFFIRM
                ? List.of(recorded)
                : List.of(
                        recorded,
                        new DecisionReaffirmed(reopening.decision(), reopening.request(), recorded.decision()));
    }

    private static RediscussionEvent changed(Reopening reopening, DecisionRecorded by) {
        return switch (reopening.as()) {
            case REAFFIRM -> new DecisionReaffirmed(reopening.decision(), reopening.request(), by.decision());
            case AMEND -> new DecisionSuperseded(reopening.decision(), reopening.request(), by.decision(), true);
            case SUPERSEDE -> new DecisionSuperseded(reopening.decision(), reopening.request(), by.decision(), false);
            case RESCIND -> new DecisionRescinded(reopening.decision(), reopening.request(), by.decision());
        };
    }

    private @Nullable RequestLife granted() {
        return state.rediscussions().grantedFor(revising.decision(), day);
    }
}
