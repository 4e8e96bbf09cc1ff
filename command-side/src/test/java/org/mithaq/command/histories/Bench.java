package org.mithaq.command.histories;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.BodyKind;

/**
 * A body that works, or worked.
 *
 * @param seats the votes of each seat, by the party that holds it
 * @param joined the parties from which somebody joined a working group
 */
record Bench(
        BodyKind kind,
        @Nullable PartyId convener,
        Map<PartyId, Integer> seats,
        Set<PartyId> joined,
        boolean dissolved) {

    Bench seated(BodySeated e) {
        return with(e.seats().stream().collect(Collectors.toMap(Seat::party, Seat::weight)));
    }

    Bench without(PartyId party) {
        Map<PartyId, Integer> left = new HashMap<>(seats);
        left.remove(party);
        return with(left);
    }

    Bench joined(PartyId party) {
        Set<PartyId> all = new HashSet<>(joined);
        all.add(party);
        return new Bench(kind, convener, seats, all, dissolved);
    }

    Bench ended() {
        return new Bench(kind, convener, seats, joined, true);
    }

    private Bench with(Map<PartyId, Integer> taken) {
        return new Bench(kind, convener, taken, joined, dissolved);
    }
}
