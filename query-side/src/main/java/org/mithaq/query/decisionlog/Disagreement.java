package org.mithaq.query.decisionlog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent;
import org.mithaq.events.DecisionEvent.DissentRecorded;
import org.mithaq.events.DecisionEvent.ObjectionAnswered;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/** What was said against a decision, before it and after: objections with their answers, and dissents in full. */
public record Disagreement(
        String coalition, String decision, List<Objection> objections, List<DissentRecorded> dissents)
        implements View<Disagreement> {

    public static final Projection<Disagreement> PROJECTION =
            Projection.of("disagreements", 1, Disagreement.class, Disagreement::touched, Disagreement::none);

    public Disagreement {
        objections = Given.list(objections);
        dissents = Given.list(dissents);
    }

    /** @param answer missing while there is none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Objection(
            ObjectionRaised raised, @Nullable ObjectionAnswered answer) {

        Objection answered(ObjectionAnswered by) {
            return raised.objection().equals(by.objection()) ? new Objection(raised, by) : this;
        }
    }

    private static List<String> touched(Envelope envelope) {
        boolean against = envelope.event() instanceof ObjectionRaised
                || envelope.event() instanceof ObjectionAnswered
                || envelope.event() instanceof DissentRecorded;
        return against && envelope.event() instanceof DecisionEvent event
                ? List.of(Decision.id(
                        envelope.coalition().value(), event.decision().value()))
                : List.of();
    }

    private static Disagreement none(String id) {
        return new Disagreement(Ids.first(id), Ids.last(id), List.of(), List.of());
    }

    @Override
    public Disagreement apply(Envelope envelope) {
        return envelope.event() instanceof DecisionEvent event ? on(event) : this;
    }

    private Disagreement on(DecisionEvent event) {
        if (event instanceof ObjectionRaised raised) {
            return new Disagreement(coalition, decision, plus(objections, new Objection(raised, null)), dissents);
        }
        if (event instanceof ObjectionAnswered answer) {
            return new Disagreement(
                    coalition,
                    decision,
                    objections.stream()
                            .map(objection -> objection.answered(answer))
                            .toList(),
                    dissents);
        }
        return event instanceof DissentRecorded dissent
                ? new Disagreement(coalition, decision, objections, plus(dissents, dissent))
                : this;
    }

    private static <T> List<T> plus(List<T> list, T item) {
        return Stream.concat(list.stream(), Stream.of(item)).toList();
    }
}
