package org.mithaq.command.state;

import org.jspecify.annotations.Nullable;
import org.mithaq.events.BarrierId;
import org.mithaq.events.PartyId;
import org.mithaq.events.ResourceEvent;
import org.mithaq.events.ResourceEvent.BarrierDeclared;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Barriers that were declared. */
public record Barriers(PMap<BarrierId, Barrier> barriers) {

    static final Barriers EMPTY = new Barriers(HashTreePMap.empty());

    /** @param party the member that it limits, or {@code null} for the whole coalition */
    public record Barrier(BarrierKind kind, @Nullable PartyId party) {}

    Barriers evolve(ResourceEvent event) {
        return switch (event) {
            case BarrierDeclared e -> new Barriers(barriers.plus(e.barrier(), new Barrier(e.kind(), e.party())));
        };
    }
}
