package org.mithaq.query.stakeholders;

import static org.mithaq.query.platform.projection.Noted.and;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CoalitionEvent.Connector;
import org.mithaq.events.CoalitionEvent.PhaseAdvanced;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.MembershipEvent.StakeholderClassified;
import org.mithaq.events.ResourceEvent.CapitalMapped;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * Where a party stands on the map.
 *
 * @param classified its circles and the answers behind them, as they were told last
 * @param capital what it holds, as it was mapped last
 * @param connects what it was named a connector for
 */
public record Stakeholder(
        String coalition,
        String id,
        @Nullable Noted<StakeholderClassified> classified,
        @Nullable Noted<CapitalMapped> capital,
        List<Noted<Connector>> connects)
        implements View<Stakeholder> {

    public static final Projection<Stakeholder> PROJECTION =
            Projection.of("stakeholders", 1, Stakeholder.class, Stakeholder::touched, Stakeholder::none);

    public Stakeholder {
        connects = Given.list(connects);
    }

    private static List<String> touched(Envelope envelope) {
        String coalition = envelope.coalition() + "/";
        return switch (envelope.event()) {
            case StakeholderClassified e -> List.of(coalition + e.party());
            case CapitalMapped e -> List.of(coalition + e.party());
            case PhaseAdvanced e ->
                e.connectors().stream()
                        .map(connector -> coalition + connector.party())
                        .distinct()
                        .toList();
            default -> List.of();
        };
    }

    private static Stakeholder none(String id) {
        return new Stakeholder(Ids.first(id), Ids.last(id), null, null, List.of());
    }

    public Set<Circle> circles() {
        return Optional.ofNullable(classified)
                .map(told -> told.event().circles())
                .orElseGet(Set::of);
    }

    @Override
    public Stakeholder apply(Envelope envelope) {
        Event event = envelope.event();
        return new Stakeholder(
                coalition,
                id,
                event instanceof StakeholderClassified e ? Noted.of(e, envelope) : classified,
                event instanceof CapitalMapped e ? Noted.of(e, envelope) : capital,
                event instanceof PhaseAdvanced e ? connecting(e, envelope) : connects);
    }

    private List<Noted<Connector>> connecting(PhaseAdvanced change, Envelope envelope) {
        List<Noted<Connector>> more = connects;
        for (Connector connector : change.connectors()) {
            if (connector.party().value().equals(id)) {
                more = and(more, Noted.of(connector, envelope));
            }
        }
        return more;
    }
}
