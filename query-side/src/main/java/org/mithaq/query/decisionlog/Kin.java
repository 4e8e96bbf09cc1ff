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

    /** So many are followed at most: a line of decisions that long is told from its middle. */
    private static final int MOST = 500;

    private Kin() {}

    /** All decisions that can be reached from one, by its id, that one first. */
    static Map<String, Decision> all(Reading reading, Decision from) {
        return around(List.of(from), relation -> true, ids -> read(reading, ids));
    }

    /** The decisions and those on the same matter. */
    static Map<String, Decision> sameMatter(Reading reading, Collection<Decision> from) {
        return around(from, Relation::sameMatter, ids -> read(reading, ids));
    }

    /** The decision and those on the same matter, out of {@code known}. */
    static Collection<Decision> sameMatter(Decision from, Map<String, Decision> known) {
        return around(List.of(from), Relation::sameMatter, ids -> ids.stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .toList())
                .values();
    }

    private static List<Decision> read(Reading reading, Set<String> ids) {
        return reading.view(Decision.PROJECTION)
                .find(ids.stream().map(id -> Decision.id(reading.id(), id)).toList());
    }

    private static Map<String, Decision> around(
            Collection<Decision> from, Predicate<Relation> followed, Function<Set<String>, List<Decision>> finder) {
        Map<String, Decision> found = new LinkedHashMap<>();
        Collection<Decision> added = from;
        while (!added.isEmpty()) {
            added.forEach(decision -> found.put(decision.id(), decision));
            Set<String> next = added.stream()
                    .flatMap(Relation::of)
                    .filter(link -> followed.test(link.relation()))
                    .map(Relation.Link::other)
                    .filter(other -> !found.containsKey(other))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            boolean enough = next.isEmpty() || found.size() >= from.size() + MOST;
            added = enough ? List.of() : finder.apply(next);
        }
        return found;
    }
}
