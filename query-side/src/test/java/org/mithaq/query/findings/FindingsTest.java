package org.mithaq.query.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.query.RunningQuerySide;
import org.mithaq.rulebook.Level;
import org.mithaq.rulebook.Rule;
import org.mithaq.rulebook.Rulebook;

class FindingsTest {

    /** Rules that no view watches yet. */
    private static final List<String> NOT_YET = List.of(
            "R-008",
            "R-013",
            "R-046 run",
            "R-051",
            "R-056",
            "R-058",
            "R-072",
            "R-110",
            "R-120",
            "R-135",
            "R-141 milestone",
            "R-141 credit");

    @Test
    void everyRuleThatNoCommandExaminesIsWatchedOnce() {
        List<String> watched = RunningQuerySide.shared().findings().watches().stream()
                .map(watch -> watch.clause() == null ? watch.rule() : watch.rule() + " " + watch.clause())
                .toList();

        assertThat(Stream.concat(watched.stream(), NOT_YET.stream()))
                .containsExactlyInAnyOrderElementsOf(Rulebook.standard().rules().stream()
                        .flatMap(FindingsTest::checks)
                        .toList());
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
