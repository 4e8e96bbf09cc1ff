package org.mithaq.query.findings;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.rules.RuleNote;
import org.mithaq.query.titles.Title;
import org.mithaq.query.titles.Titles;
import org.mithaq.rulebook.Level;
import org.mithaq.rulebook.View;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * All that is watched. What was found last is kept until the record or the day is another: some rules look at all
 * decisions. Who does not see what becomes of things is told nothing here: rules speak of what did not happen. Thread-safe.
 */
@Component
public class Findings {

    /** Findings of all coalitions together, at about two kibibytes each: a twentieth of the memory. */
    private static final long KEPT = Runtime.getRuntime().maxMemory() / 20 / 2_048;

    /** A record of so many events holds thousands of decisions, which take some hundred milliseconds. */
    private static final long LONG = 50_000;

    private static final int FIRST = 20;

    private final List<Watch> watches;
    private final Cache<Object, FirstFindings> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((Object key, FirstFindings found) -> 1 + found.findings().size())
            .build();

    /** What a rule found, as long as it is not told. */
    private record Found(Watch watch, Finding finding) {}

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
        return kept(reading, view, Integer.MAX_VALUE).findings();
    }

    /** What all of them have to say, what needs attention first. */
    public List<FindingReport> of(Reading reading) {
        return kept(reading, null, Integer.MAX_VALUE).findings();
    }

    /** The first twenty, for a page that is about something else; none where looking for them would hold it up. */
    public FirstFindings first(Reading reading, View view) {
        return reading.sequence() > LONG ? FirstFindings.ELSEWHERE : kept(reading, view, FIRST);
    }

    /** @param view that the rules are to show in; null for all of them */
    private FirstFindings kept(Reading reading, @Nullable View view, int most) {
        if (!reading.follows()) {
            return FirstFindings.NONE;
        }
        Object key = List.of(String.valueOf(view), most, reading.state());
        FirstFindings known = kept.getIfPresent(key);
        if (known != null) {
            return known;
        }
        // two readers may look at once; neither waits for the other
        FirstFindings found = found(reading.remembering(), view, most);
        kept.put(key, found);
        return found;
    }

    /** Told are only those that are wanted: their titles are looked up, and their texts written. */
    private FirstFindings found(Reading reading, @Nullable View view, int most) {
        List<Found> all = watches.stream()
                .filter(watch -> view == null || watch.views().contains(view))
                .flatMap(watch -> watch.look().apply(reading).stream().map(finding -> new Found(watch, finding)))
                .sorted(Comparator.comparing((Found each) -> attention(each.watch()))
                        .reversed())
                .toList();
        List<Found> first = all.stream().limit(most).toList();
        Map<String, Title> titles = Titles.of(
                reading,
                first.stream().flatMap(each -> each.finding().about().stream()).toList());
        return new FirstFindings(
                first.stream().map(each -> report(each, reading, titles)).toList(), all.size());
    }

    private static boolean attention(Watch watch) {
        return watch.level() != Level.REP;
    }

    private static FindingReport report(Found found, Reading reading, Map<String, Title> titles) {
        Watch watch = found.watch();
        Finding finding = found.finding();
        return new FindingReport(
                RuleNote.of(watch.rule(), watch.clause(), watch.level(), finding.facts()),
                watch.level() != Level.REP,
                watch.views(),
                finding.about().stream().map(path -> subject(path, titles)).toList(),
                finding.records(),
                reading.partial());
    }

    private static Subject subject(String path, Map<String, Title> titles) {
        Title title = titles.get(path);
        return new Subject(path, title == null ? null : title.text());
    }
}
