package org.mithaq.query.decisionlog;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.RediscussionEvent;
import org.mithaq.events.WrittenProcedureEvent;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Mentions;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;
import org.mithaq.query.platform.search.Findable;
import org.mithaq.text.Text;

/**
 * What a decision is found by besides its own words: how it was worded when it was proposed or moved, evidence, objections
 * and their answers, dissents, why it was to be discussed again and how that was ruled, justifications. Decisions that were
 * only recorded have none, and no document then.
 *
 * @param words of these texts
 */
public record Beside(String coalition, String decision, String words) implements View<Beside> {

    public static final Projection<Beside> PROJECTION = Projection.of(
            "besides", 2, Beside.class, Beside::touched, id -> new Beside(Ids.first(id), Ids.last(id), ""));

    private static List<String> touched(Envelope envelope) {
        DecisionId about = about(envelope.event());
        return about != null && says(envelope)
                ? List.of(Decision.id(envelope.coalition().value(), about.value()))
                : List.of();
    }

    @Override
    public Beside apply(Envelope envelope) {
        return new Beside(coalition, decision, words + Findable.words(texts(envelope)));
    }

    private static @Nullable DecisionId about(Event event) {
        return switch (event) {
            case DecisionEvent e -> e.decision();
            case RediscussionEvent e -> e.decision();
            case WrittenProcedureEvent e -> e.decision();
            default -> null;
        };
    }

    /** Whether there is more than a decision's own words, which are kept with its number. */
    private static boolean says(Envelope envelope) {
        return !(envelope.event() instanceof DecisionRecorded)
                && (envelope.meta().justification() != null || Mentions.any(Text.class, envelope.event()));
    }

    /** All that it says, and why. */
    private static Stream<Text> texts(Envelope envelope) {
        return Stream.concat(
                Mentions.of(Text.class, envelope.event()),
                Stream.ofNullable(envelope.meta().justification()));
    }
}
