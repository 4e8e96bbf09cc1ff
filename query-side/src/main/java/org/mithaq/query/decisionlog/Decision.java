package org.mithaq.query.decisionlog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.DecisionEvent.DecisionRatified;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.DecisionSettled;
import org.mithaq.events.DecisionEvent.DissentRecorded;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.DecisionEvent.EvidenceAdded;
import org.mithaq.events.DecisionEvent.ObjectionAnswered;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.DecisionEvent.RatificationRefused;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * A decision, prepared or made.
 *
 * @param recorded the decision as it was made; missing while it is prepared
 * @param circumstances of that record
 * @param evidence added before or after, besides what the decision itself names
 */
public record Decision(
        String coalition,
        String id,
        @Nullable DecisionRecorded recorded,
        @Nullable Circumstances circumstances,
        List<Evidence> evidence)
        implements View<Decision> {

    public static final Projection<Decision> PROJECTION =
            Projection.of("decisions", 1, Decision.class, Decision::touched, Decision::none);

    public Decision {
        evidence = Given.list(evidence);
    }

    private static List<String> touched(Envelope envelope) {
        return envelope.event() instanceof DecisionEvent event
                ? List.of(id(envelope.coalition().value(), event.decision().value()))
                : List.of();
    }

    private static Decision none(String id) {
        return new Decision(Ids.first(id), Ids.last(id), null, null, List.of());
    }

    static String id(String coalition, String decision) {
        return coalition + "/" + decision;
    }

    /** The evidence that the decision names, and what was added. */
    List<Evidence> allEvidence() {
        return recorded == null
                ? evidence
                : Stream.concat(recorded.evidence().stream(), evidence.stream()).toList();
    }

    @Override
    public Decision apply(Envelope envelope) {
        return envelope.event() instanceof DecisionEvent event ? on(event, envelope) : this;
    }

    private Decision on(DecisionEvent event, Envelope envelope) {
        return switch (event) {
            case DecisionRecorded made -> new Decision(coalition, id, made, Circumstances.of(envelope), evidence);
            // shown once this view tells what was said before and after the decision
            case DecisionProposed e -> this;
            case ObjectionRaised e -> this;
            case ObjectionAnswered e -> this;
            case DissentRecorded e -> this;
            case DecisionSettled e -> this;
            case DecisionRatified e -> this;
            case RatificationRefused e -> this;
            case EvidenceAdded added -> {
                List<Evidence> more = new ArrayList<>(evidence);
                more.add(added.evidence());
                yield new Decision(coalition, id, recorded, circumstances, more);
            }
        };
    }
}
