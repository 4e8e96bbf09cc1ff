package org.mithaq.query.decisionlog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mithaq.query.directory.Reading;

/** Decisions with those that they are linked with, however far. */
final class Kin {

    /** So many are shown at most: each step along a line asks the database once. */
    private static final int MOST = 500;

    /**
     * @param decisions by their ids, the ones that were begun with first
     * @param more whether there are others, farther away
     */
    record Line(Map<String, Decision> decisions, boolean more) {}

    private Kin() {}

    /** The decisions that can be reached from one, the nearest of them where there are many. */
    static Line all(Reading reading, Decision from) {
        return around(List.of(from), relation -> true, ids -> read(reading, ids), MOST);
    }

    /** The decisions and all those on the same matter: rules count them. */
    static Map<String, Decision> sameMatter(Reading reading, Collection<Decision> from) {
        return around(from, Relation::sameMatter, ids -> read(reading, ids), Integer.MAX_VALUE)
                .decisions();
    }

    /** The decision and all those on the same matter, out of {@code known}. */
    static Collection<Decision> sameMatter(Decision from, Map<String, Decision> known) {
        Function<Set<String>, List<Decision>> finder =
                ids -> ids.stream().map(known::get).filter(Objects::nonNull).toList();
        return around(List.of(from), Relation::sameMatter, finder, Integer.MAX_VALUE)
                .decisions()
                .values();
    }

    private static List<Decision> read(Reading reading, Set<String> ids) {
        return reading.view(Decision.PROJECTION)
                .find(ids.stream().map(id -> Decision.id(reading.id(), id)).toList());
    }

    private static Line around(
            Collection<Decision> from,
            Predicate<Relation> followed,
            Function<Set<String>, List<Decision>> finder,
            int most) {
        Map<String, Decision> found = new LinkedHashMap<>();
        Collection<Decision> added = from;
        while (!added.isEmpty()) {
            if (found.size() > most) {
                return new Line(found, true);
            }
            added.forEach(decision -> found.put(decision.id(), decision));
            Set<String> next = added.stream()
                    .flatMap(Relation::of)
                    .filter(link -> followed.test(link.relation()))
                    .map(Relation.Link::other)
                    .filter(other -> !found.containsKey(other))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            added = next.isEmpty() ? List.of() : finder.apply(next);
        }
        return new Line(found, false);
    }
}
