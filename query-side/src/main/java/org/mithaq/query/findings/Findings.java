package org.mithaq.query.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.directory.Title;
import org.mithaq.query.directory.Titles;
import org.mithaq.query.rules.RuleNote;
import org.mithaq.rulebook.Level;
import org.mithaq.rulebook.View;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that is watched. Thread-safe. */
@Component
public class Findings {

    private final List<Watch> watches;

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
        return reports(
                reading,
                watches.stream()
                        .filter(watch -> watch.known().views().contains(view))
                        .toList());
    }

    /** What all of them have to say, what needs attention first. */
    public List<FindingReport> of(Reading reading) {
        return reports(reading, watches);
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
                watch.known().views(),
                finding.about().stream().map(path -> subject(path, titles)).toList(),
                finding.records());
    }

    private static Subject subject(String path, Map<String, Title> titles) {
        Title title = titles.get(path);
        return new Subject(path, title == null ? null : title.text());
    }
}
