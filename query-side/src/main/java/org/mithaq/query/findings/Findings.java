package org.mithaq.query.findings;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Title;
import org.mithaq.query.directory.Titles;
import org.mithaq.query.rules.RuleNote;
import org.mithaq.rulebook.Level;
import org.mithaq.rulebook.View;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * All that is watched. What was found last is kept until the record or the day is another: some rules look at all
 * decisions. Thread-safe.
 */
@Component
public class Findings {

    /** Findings of all coalitions together, at about half a kilobyte each: a twentieth of the memory. */
    private static final long KEPT = Runtime.getRuntime().maxMemory() / 10_240;

    /** A record of so many events holds some hundreds of decisions, which take some tens of milliseconds. */
    private static final long LONG = 5_000;

    private static final int FIRST = 20;

    private final List<Watch> watches;
    private final Cache<Object, List<FindingReport>> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((Object key, List<FindingReport> list) -> 1 + list.size())
            .build();

    Findings(ObjectProvider<Watching> packages) {
        watches = packages.stream()
                .flatMap(each -> each.watches().stream())
                .sorted(Comparator.comparing(Watch::rule))
                .toList();
    }

    /** In the order of the rules. */
    List<Watch> watches() {
        return watches;
    }

    /** What the rules that show in that view have to say, what needs attention first. */
    public List<FindingReport> of(Reading reading, View view) {
        return kept(reading, view, watch -> watch.views().contains(view));
    }

    /** What all of them have to say, what needs attention first. */
    public List<FindingReport> of(Reading reading) {
        return kept(reading, "all", any -> true);
    }

    /** The first twenty, for a page that is about something else; none where looking for them would hold it up. */
    public FirstFindings first(Reading reading, View view) {
        if (reading.sequence() > LONG) {
            return FirstFindings.ELSEWHERE;
        }
        List<FindingReport> all = of(reading, view);
        return new FirstFindings(all.stream().limit(FIRST).toList(), all.size());
    }

    private List<FindingReport> kept(Reading reading, Object which, Predicate<Watch> wanted) {
        Object key = List.of(which, reading.state());
        List<FindingReport> known = kept.getIfPresent(key);
        if (known != null) {
            return known;
        }
        // two readers may look at once; neither waits for the other
        List<FindingReport> found =
                reports(reading.remembering(), watches.stream().filter(wanted).toList());
        kept.put(key, found);
        return found;
    }

    private static List<FindingReport> reports(Reading reading, List<Watch> wanted) {
        record Found(Watch watch, Finding finding) {}
        List<Found> found = wanted.stream()
                .flatMap(watch -> watch.look().apply(reading).stream().map(finding -> new Found(watch, finding)))
                .toList();
        Map<String, Title> titles = Titles.of(
                reading,
                found.stream().flatMap(each -> each.finding().about().stream()).toList());
        return found.stream()
                .map(each -> report(each.watch(), each.finding(), titles))
                .sorted(Comparator.comparing(FindingReport::attention).reversed())
                .toList();
    }

    private static FindingReport report(Watch watch, Finding finding, Map<String, Title> titles) {
        return new FindingReport(
                RuleNote.of(watch.rule(), watch.clause(), watch.level(), finding.facts()),
                watch.level() != Level.REP,
                watch.views(),
                finding.about().stream().map(path -> subject(path, titles)).toList(),
                finding.records());
    }

    private static Subject subject(String path, Map<String, Title> titles) {
        Title title = titles.get(path);
        return new Subject(path, title == null ? null : title.text());
    }
}
