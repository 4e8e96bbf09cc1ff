package org.mithaq.query.resources;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.events.PartyId;
import org.mithaq.query.directory.Party;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.findings.Watch;
import org.mithaq.query.findings.Watching;
import org.springframework.stereotype.Component;

/** What rules say of what members give and of what limits them. */
@Component
class ResourceWatches implements Watching {

    @Override
    public List<Watch> watches() {
        return List.of(Watch.of("R-163", ResourceWatches::silent), Watch.of("R-164", ResourceWatches::solved));
    }

    /** Once a charter stands, the structure is agreed: members that spoke of neither are named together. */
    private static List<Finding> silent(Reading reading) {
        if (reading.coalition().charter().isEmpty()) {
            return List.of();
        }
        Set<String> spoken = spoken(reading);
        List<String> silent = new TreeSet<>(reading.coalition().parties().entrySet().stream()
                        .filter(entry -> member(entry.getValue()) && !spoken.contains(entry.getKey()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()))
                .stream().map(party -> "parties/" + party).toList();
        return silent.isEmpty()
                ? List.of()
                : List.of(Finding.about(silent)
                        .fact("members", silent.size())
                        .from(reading.coalition().charter().orElseThrow().sequence()));
    }

    private static boolean member(Party party) {
        return party.member() && !party.departed();
    }

    private static Set<String> spoken(Reading reading) {
        return Stream.concat(
                        Resource.under(reading, Resource.CONTRIBUTIONS).stream()
                                .map(offer ->
                                        requireNonNull(offer.contribution()).party()),
                        Barrier.all(reading).stream()
                                .map(barrier ->
                                        requireNonNull(barrier.declared()).party())
                                .filter(Objects::nonNull))
                .map(PartyId::value)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** How barriers stand: one finding for all of them. */
    private static List<Finding> solved(Reading reading) {
        List<Barrier> barriers = Barrier.all(reading);
        long open = barriers.stream().filter(Barrier::open).count();
        return barriers.isEmpty()
                ? List.of()
                : List.of(Finding.about(barriers.stream()
                                .map(barrier -> "barriers/" + barrier.id())
                                .toList())
                        .fact("solvedTogether", barriers.size() - open)
                        .fact("stillOpen", open)
                        .from(barriers.stream()
                                .flatMap(barrier -> barrier.records().stream())
                                .toList()));
    }
}
