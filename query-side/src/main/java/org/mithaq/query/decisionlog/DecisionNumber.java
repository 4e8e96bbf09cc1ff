package org.mithaq.query.decisionlog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.Envelope;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/** Which decision has a number in its coalition. */
public record DecisionNumber(
        String coalition, int number, @Nullable String decision) implements View<DecisionNumber> {

    public static final Projection<DecisionNumber> PROJECTION = new Projection<>(
            "decisionnumbers", 2, DecisionNumber.class, DecisionNumber::touched, DecisionNumber::none, true);

    private static List<String> touched(Envelope envelope) {
        return envelope.event() instanceof DecisionRecorded recorded
                ? List.of(Ids.numbered(envelope.coalition().value(), recorded.number()))
                : List.of();
    }

    private static DecisionNumber none(String id) {
        return new DecisionNumber(Ids.first(id), Integer.parseInt(Ids.last(id)), null);
    }

    @Override
    public DecisionNumber apply(Envelope envelope) {
        return envelope.event() instanceof DecisionRecorded recorded
                ? new DecisionNumber(coalition, number, recorded.decision().value())
                : this;
    }
}
