package org.mithaq.query.decisionlog;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.mithaq.events.DecisionEvent;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.RediscussionEvent;
import org.mithaq.events.WrittenProcedureEvent;

/** A record in the life of a decision, with its circumstances. */
public record Turn(
        Circumstances circumstances,
        @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME) Event event) {

    static Turn of(Envelope envelope) {
        return new Turn(Circumstances.of(envelope), envelope.event());
    }

    /** When it happened, as claimed. */
    public Instant at() {
        return circumstances.meta().occurredAt();
    }

    /** Whether it happened to that decision; otherwise that decision brought it about for another one. */
    boolean happenedTo(String decision) {
        return (event instanceof DecisionEvent e && is(e.decision(), decision))
                || (event instanceof RediscussionEvent r && is(r.decision(), decision))
                || (event instanceof WrittenProcedureEvent w && is(w.decision(), decision));
    }

    private static boolean is(DecisionId id, String decision) {
        return id.value().equals(decision);
    }
}
