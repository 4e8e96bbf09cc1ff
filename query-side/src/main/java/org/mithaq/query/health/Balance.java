package org.mithaq.query.health;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.events.Vocabulary.VisitPurpose;
import org.mithaq.query.contacts.Encounter;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.resources.Barrier;

/**
 * What each party gives to the coalition and what it has of it, as far as the record tells. It gives the tasks that
 * it completes and the contributions that it offers. It has the credit for its merit, what it was given at contacts, the
 * visits that were paid to have it licensed, and the barriers of its own that were solved together. What it costs it, it
 * says itself. None of this is added up: neither of them has a price.
 */
final class Balance {

    private final List<Barrier> barriers;
    private final List<Encounter> encounters;
    private final Map<String, Merit> merits;

    private Balance(Reading reading) {
        barriers = Barrier.all(reading);
        encounters = reading.view(Encounter.PROJECTION).find(Range.all(reading.id()));
        merits = reading.view(Merit.PROJECTION).find(Range.all(reading.id())).stream()
                .collect(Collectors.toMap(Merit::party, Function.identity()));
    }

    /** Members, and whoever says that it costs too much; those of whom there is something to say. */
    static List<Finding> found(Reading reading) {
        Balance balance = new Balance(reading);
        Set<String> parties = new LinkedHashSet<>();
        reading.coalition().parties().forEach((id, party) -> {
            if (party.member() && !party.departed()) {
                parties.add(id);
            }
        });
        balance.barriers.stream()
                .filter(Balance::costs)
                .map(barrier -> requireNonNull(barrier.declared()).party())
                .filter(Objects::nonNull)
                .map(PartyId::value)
                .forEach(parties::add);
        return parties.stream()
                .map(PartyId::new)
                .map(balance::of)
                .filter(finding -> !finding.records().isEmpty())
                .toList();
    }

    private Finding of(PartyId party) {
        List<Barrier> own = barriers.stream()
                .filter(barrier ->
                        party.equals(requireNonNull(barrier.declared()).party()))
                .toList();
        List<Barrier> costs = own.stream().filter(Balance::costs).toList();
        List<Barrier> solved = own.stream().filter(barrier -> !barrier.open()).toList();
        List<Encounter> gifts =
                encounters.stream().filter(each -> gift(each, party)).toList();
        List<Encounter> visits =
                encounters.stream().filter(each -> licensing(each, party)).toList();
        Merit.Account account = account(merits.get(party.value()));
        List<String> about = new ArrayList<>(List.of("parties/" + party));
        costs.forEach(barrier -> about.add("barriers/" + barrier.id()));
        return Finding.about(about)
                .fact("tasksDone", account.tasks())
                .fact("offersMade", account.offers())
                .fact("creditsReceived", account.credits())
                .fact("giftsReceived", gifts.size())
                .fact("licensingVisits", visits.size())
                .fact("barriersSolved", solved.size())
                .fact("costBarriers", costs.size())
                .from(account.records())
                .from(Stream.concat(costs.stream(), solved.stream())
                        .flatMap(barrier -> barrier.records().stream())
                        .toList())
                .from(Stream.concat(gifts.stream(), visits.stream())
                        .map(Encounter::sequence)
                        .toList());
    }

    private static Merit.Account account(@Nullable Merit merit) {
        return merit == null ? Merit.Account.NONE : merit.account();
    }

    private static boolean costs(Barrier barrier) {
        return barrier.open() && requireNonNull(barrier.declared()).kind() == BarrierKind.COST;
    }

    private static boolean gift(Encounter encounter, PartyId party) {
        return encounter.contact() != null
                && encounter.contact().given() != null
                && encounter.contact().party().equals(party);
    }

    private static boolean licensing(Encounter encounter, PartyId party) {
        return encounter.visit() != null
                && encounter.visit().purpose() == VisitPurpose.LICENSING
                && encounter.visit().members().contains(party);
    }
}
