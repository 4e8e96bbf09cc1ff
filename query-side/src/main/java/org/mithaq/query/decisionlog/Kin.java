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

    /** So many are followed at most: each step along a line asks the database once. */
    private static final int MOST = 500;

    /**
     * @param decisions by their ids, the ones that were begun with first
     * @param more whether there are others, farther away
     */
    record Line(Map<String, Decision> decisions, boolean more) {}

    private Kin() {}

    /** All decisions that can be reached from one. */
    static Line all(Reading reading, Decision from) {
        return around(List.of(from), relation -> true, ids -> read(reading, ids));
    }

    /** The decisions and those on the same matter. */
    static Map<String, Decision> sameMatter(Reading reading, Collection<Decision> from) {
        return around(from, Relation::sameMatter, ids -> read(reading, ids)).decisions();
    }

    /** The decision and those on the same matter, out of {@code known}. */
    static Collection<Decision> sameMatter(Decision from, Map<String, Decision> known) {
        return around(List.of(from), Relation::sameMatter, ids -> ids.stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .toList())
                .decisions()
                .values();
    }

    private static List<Decision> read(Reading reading, Set<String> ids) {
        return reading.view(Decision.PROJECTION)
                .find(ids.stream().map(id -> Decision.id(reading.id(), id)).toList());
    }

    private static Line around(
            Collection<Decision> from, Predicate<Relation> followed, Function<Set<String>, List<Decision>> finder) {
        Map<String, Decision> found = new LinkedHashMap<>();
        Collection<Decision> added = from;
        while (!added.isEmpty()) {
            if (found.size() >= from.size() + MOST) {
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
