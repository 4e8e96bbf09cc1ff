package org.mithaq.query.charter;

import static org.mithaq.query.platform.projection.Noted.and;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CoalitionEvent;
import org.mithaq.events.CoalitionEvent.CoalitionFounded;
import org.mithaq.events.CoalitionEvent.IssueDefined;
import org.mithaq.events.CoalitionEvent.MissionAdopted;
import org.mithaq.events.CoalitionEvent.MissionAmended;
import org.mithaq.events.CoalitionEvent.ValuesAdopted;
import org.mithaq.events.CoalitionEvent.VisionAdopted;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.Given;
import org.mithaq.events.PartyId;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;
import org.mithaq.text.Text;

/**
 * What a coalition has stated about itself; earlier wordings are kept.
 *
 * @param wordings in the order in which they were adopted
 */
public record Statements(String coalition, List<Wording> wordings) implements View<Statements> {

    public static final Projection<Statements> PROJECTION =
            Projection.of("statements", 1, Statements.class, Statements::touched, id -> new Statements(id, List.of()));

    public Statements {
        wordings = Given.list(wordings);
    }

    /** What is stated. */
    public enum Kind {
        PURPOSE,
        ISSUE,
        VISION,
        MISSION,
        VALUES
    }

    /**
     * @param version counts the wordings of its kind from 1
     * @param sequence of the record
     * @param contributors the parties with which it was worded
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Wording(
            Kind kind,
            int version,
            Instant at,
            long sequence,
            @Nullable DecisionId decision,
            List<Text> texts,
            List<PartyId> contributors) {

        public Wording {
            texts = Given.list(texts);
            contributors = Given.list(contributors);
        }

        Wording withoutDecision() {
            return new Wording(kind, version, at, sequence, null, texts, contributors);
        }
    }

    private static List<String> touched(Envelope envelope) {
        boolean states =
                switch (envelope.event()) {
                    case CoalitionFounded e -> true;
                    case IssueDefined e -> true;
                    case VisionAdopted e -> true;
                    case MissionAdopted e -> true;
                    case MissionAmended e -> true;
                    case ValuesAdopted e -> true;
                    default -> false;
                };
        return states ? List.of(envelope.coalition().value()) : List.of();
    }

    /** The wordings of that kind, the newest first. */
    public List<Wording> of(Kind kind) {
        return wordings.stream()
                .filter(wording -> wording.kind() == kind)
                .toList()
                .reversed();
    }

    @Override
    public Statements apply(Envelope envelope) {
        return envelope.event() instanceof CoalitionEvent event ? on(event, envelope) : this;
    }

    private Statements on(CoalitionEvent event, Envelope envelope) {
        return switch (event) {
            case CoalitionFounded e -> with(Kind.PURPOSE, null, List.of(e.purpose()), List.of(), envelope);
            case IssueDefined e -> with(Kind.ISSUE, e.decision(), List.of(e.issue()), e.contributors(), envelope);
            case VisionAdopted e -> with(Kind.VISION, e.decision(), List.of(e.vision()), e.contributors(), envelope);
            case MissionAdopted e -> with(Kind.MISSION, e.decision(), List.of(e.mission()), e.contributors(), envelope);
            case MissionAmended e -> with(Kind.MISSION, e.decision(), List.of(e.mission()), e.contributors(), envelope);
            case ValuesAdopted e -> with(Kind.VALUES, e.decision(), e.values(), List.of(), envelope);
            default -> this;
        };
    }

    private Statements with(
            Kind kind, @Nullable DecisionId decision, List<Text> texts, List<PartyId> contributors, Envelope envelope) {
        Wording wording = new Wording(
                kind,
                of(kind).size() + 1,
                envelope.meta().occurredAt(),
                envelope.sequence(),
                decision,
                texts,
                contributors);
        return new Statements(coalition, and(wordings, wording));
    }
}
