package org.mithaq.query.health;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.query.directory.Party;
import org.mithaq.query.directory.Reading;

/** Who has how much of something. */
final class Share {

    private static final int WHOLE = 100;

    private Share() {}

    /** In percent, rounded; 0 of nothing. */
    static long percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round((double) WHOLE * part / whole);
    }

    /** How many of the parties stand in that circle. */
    static long in(Circle circle, List<PartyId> parties, Reading reading) {
        return parties.stream().filter(party -> in(circle, party, reading)).count();
    }

    static boolean in(Circle circle, PartyId party, Reading reading) {
        Party known = reading.coalition().parties().get(party.value());
        return known != null && known.circles().contains(circle);
    }

    static boolean community(PartyId party, Reading reading) {
        Party known = reading.coalition().parties().get(party.value());
        return known != null && known.community();
    }

    /** The one that is named most often, and how often. */
    static Optional<Map.Entry<PartyId, Long>> largest(List<PartyId> parties) {
        return parties.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<PartyId, Long>comparingByValue()
                        .thenComparing(entry -> entry.getKey().value(), Comparator.reverseOrder()));
    }
}
