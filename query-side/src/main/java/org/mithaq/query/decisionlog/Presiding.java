package org.mithaq.query.decisionlog;

import java.util.List;
import org.mithaq.events.BodyEvent;
import org.mithaq.events.Envelope;
import org.mithaq.events.RepresentationEvent;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;
import org.mithaq.rediscussion.Presidency;

/** Who was elected to preside over a coalition's bodies: that person rules on requests to discuss a decision again. */
public record Presiding(String coalition, Presidency presidency) implements View<Presiding> {

    public static final Projection<Presiding> PROJECTION =
            Projection.of("presidencies", 1, Presiding.class, Presiding::touched, Presiding::none);

    private static List<String> touched(Envelope envelope) {
        return switch (envelope.event()) {
            case BodyEvent e -> List.of(id(envelope.coalition().value()));
            case RepresentationEvent e -> List.of(id(envelope.coalition().value()));
            default -> List.of();
        };
    }

    private static Presiding none(String id) {
        return new Presiding(Ids.first(id), Presidency.NONE);
    }

    static String id(String coalition) {
        return coalition + "/presidency";
    }

    @Override
    public Presiding apply(Envelope envelope) {
        return switch (envelope.event()) {
            case BodyEvent e -> new Presiding(coalition, presidency.after(e));
            case RepresentationEvent e -> new Presiding(coalition, presidency.after(e));
            default -> this;
        };
    }
}
