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

    @Test
    void everyRuleThatNoCommandExaminesIsWatchedOnce() {
        List<String> watched = RunningQuerySide.shared().findings().watches().stream()
                .map(watch -> watch.clause() == null ? watch.rule() : watch.rule() + " " + watch.clause())
                .toList();

        assertThat(watched)
                .as("checks that are reported or depend on time: each has a Watch in a Watching of some view")
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
