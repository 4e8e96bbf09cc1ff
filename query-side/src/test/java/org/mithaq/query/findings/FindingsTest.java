package org.mithaq.query.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.query.RunningQuerySide;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.directory.Reading;
import org.mithaq.rulebook.Level;
import org.mithaq.rulebook.Rule;
import org.mithaq.rulebook.Rulebook;

class FindingsTest {

    @Test
    void everyRuleThatNoCommandExaminesIsWatchedOnce() {
        List<String> watched = RunningQuerySide.shared().findings().watches().stream()
                .map(FindingsTest::name)
                .toList();

        assertThat(watched)
                .as("checks that are reported or depend on time: each has a Watch in a Watching of some view")
                .containsExactlyInAnyOrderElementsOf(Rulebook.standard().rules().stream()
                        .flatMap(FindingsTest::checks)
                        .toList());
    }

    /**
     * By rule and clause: what is said without any record, and why none is behind it. Of everything else that is said
     * here, about a coalition of which most rules have something to say and one that only begins, the records are named.
     */
    private static final Map<String, String> WITHOUT_RECORDS = Map.of(
            "R-053", "nobody's capital was ever mapped",
            "R-145 plan", "no line of communication was ever opened");

    @Test
    void whateverIsSaidNamesTheRecordsBehindItUnlessNothingEverHappened() {
        assertThat(said(finding -> finding.records().isEmpty()))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_RECORDS.keySet());
    }

    @Test
    void everyWatchSaysSomethingHere() {
        assertThat(RunningQuerySide.shared().findings().watches().stream().map(FindingsTest::name))
                .as("or the test of the records would not look at it: Talkative tells what makes it speak")
                .containsExactlyInAnyOrderElementsOf(said(any -> true));
    }

    private static Set<String> said(Predicate<Finding> which) {
        List<Reading> readings = Stream.of(Talkative.coalition(1), Talkative.beginning(2))
                .map(told -> TestReading.of(told, Told.BEGINNING.plus(Duration.ofDays(400))))
                .toList();
        return RunningQuerySide.shared().findings().watches().stream()
                .filter(watch -> readings.stream()
                        .flatMap(reading -> watch.look().apply(reading).stream())
                        .anyMatch(which))
                .map(FindingsTest::name)
                .collect(Collectors.toSet());
    }

    private static String name(Watch watch) {
        return watch.clause() == null ? watch.rule() : watch.rule() + " " + watch.clause();
    }

    private static Stream<String> checks(Rule rule) {
        if (rule.clauses().isEmpty()) {
            return rule.level() == Level.REP || rule.timed() ? Stream.of(rule.id()) : Stream.empty();
        }
        return rule.clauses().stream()
                .filter(clause -> clause.level() == Level.REP || clause.timed())
                .map(clause -> rule.id() + " " + clause.name());
    }
}
