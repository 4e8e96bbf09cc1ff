package org.mithaq.query.decisionlog;

import java.util.List;
import java.util.stream.Stream;
import org.mithaq.events.DecisionEvent;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.DecisionEvent.DissentRecorded;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.DecisionEvent.EvidenceAdded;
import org.mithaq.events.DecisionEvent.ObjectionAnswered;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.Envelope;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;
import org.mithaq.query.platform.search.Findable;
import org.mithaq.text.Text;

/**
 * What a decision is found by besides its own words: the evidence that was given before or added, objections and their
 * answers, dissents. Most decisions have none, and no document then.
 *
 * @param words of these texts
 */
public record Beside(String coalition, String decision, String words) implements View<Beside> {

    public static final Projection<Beside> PROJECTION = Projection.of(
            "besides", 1, Beside.class, Beside::touched, id -> new Beside(Ids.first(id), Ids.last(id), ""));

    private static List<String> touched(Envelope envelope) {
        return envelope.event() instanceof DecisionEvent event
                        && texts(event).findAny().isPresent()
                ? List.of(Decision.id(
                        envelope.coalition().value(), event.decision().value()))
                : List.of();
    }

    @Override
    public Beside apply(Envelope envelope) {
        return envelope.event() instanceof DecisionEvent event
                ? new Beside(coalition, decision, words + Findable.words(texts(event)))
                : this;
    }

    private static Stream<Text> texts(DecisionEvent event) {
        return switch (event) {
            case DecisionProposed proposed -> proposed.evidence().stream().flatMap(Beside::texts);
            case EvidenceAdded added -> texts(added.evidence());
            case ObjectionRaised raised -> Stream.of(raised.text());
            case ObjectionAnswered answered -> Stream.of(answered.answer());
            case DissentRecorded dissent -> Stream.of(dissent.opinion());
            default -> Stream.of();
        };
    }

    private static Stream<Text> texts(Evidence evidence) {
        return Stream.of(evidence.title(), evidence.source());
    }
}
