package org.mithaq.query.annualreport;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mithaq.events.Vocabulary.ContributionKind;
import org.mithaq.query.directory.Readers;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.resources.Inventory;
import org.mithaq.query.resources.Inventory.Offer;

/**
 * What was given, needed and in the way.
 *
 * @param contributions how many there were of each kind
 * @param barriersResolved those that were removed in the period
 * @param barriersOpen those that limited at the end
 * @param details of the period; members read them
 */
record Means(
        Map<ContributionKind, Integer> contributions, long barriersResolved, long barriersOpen, Inventory details) {

    static Means of(Reading reading, Period period, Readers readers) {
        Inventory all = Inventory.of(reading);
        List<Offer> given = all.contributions().stream()
                .filter(each -> period.includes(each.at()))
                .toList();
        Map<ContributionKind, Integer> kinds = new EnumMap<>(ContributionKind.class);
        given.forEach(each -> kinds.merge(each.kind(), 1, Integer::sum));
        return new Means(
                kinds,
                all.barriers().stream()
                        .filter(barrier -> period.includes(barrier.resolvedAt()))
                        .count(),
                all.barriers().stream()
                        .filter(barrier -> barrier.resolvedAt() == null)
                        .count(),
                new Inventory(
                        readers.only(given),
                        readers.only(all.barriers().stream()
                                .filter(barrier ->
                                        period.includes(barrier.declaredAt()) || period.includes(barrier.resolvedAt()))
                                .toList()),
                        readers.only(all.needs().stream()
                                .filter(need -> period.includes(need.at()))
                                .toList()),
                        readers.only(all.funding().stream()
                                .filter(money -> period.includes(money.at()))
                                .toList()),
                        readers.only(all.staff().stream()
                                .filter(post -> period.includes(post.since()))
                                .toList()),
                        List.of()));
    }
}
