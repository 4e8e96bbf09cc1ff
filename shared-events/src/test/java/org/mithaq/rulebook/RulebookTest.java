package org.mithaq.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RulebookTest {

    private final Rulebook rulebook = Rulebook.standard();

    @Test
    void readsItsFilesOnce() {
        assertThat(Rulebook.standard()).isSameAs(rulebook);
    }

    @Test
    void findsARuleAndItsClauseByName() {
        assertThat(rulebook.rule("R-032").level()).isEqualTo(Level.INV);
        assertThat(rulebook.clause("R-032", "notice").level()).isEqualTo(Level.JUST);
        assertThat(rulebook.clause("R-031", "whyItMatters").level()).isEqualTo(Level.ADV);
        assertThat(rulebook.clause("R-129", "refusalReason").level()).isEqualTo(Level.INV);
    }

    @Test
    void namesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> rulebook.rule("R-999"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("R-999");
        assertThatThrownBy(() -> rulebook.clause("R-032", "colour"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("R-032")
                .hasMessageContaining("colour");
    }

    @Test
    void tellsTheRulesOfACommand() {
        assertThat(rulebook.rulesAt("InviteMember")).extracting(Rule::id).contains("R-018", "R-031", "R-032");
        assertThat(rulebook.rulesAt("NoSuchCommand")).isEmpty();
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> rulebook.rules().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> rulebook.rule("R-032").clauses().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aRulesOwnLevelIsTheLevelOfOneOfItsClauses() {
        assertThat(rulebook.rules())
                .filteredOn(rule -> !rule.clauses().isEmpty())
                .allSatisfy(rule ->
                        assertThat(rule.clauses()).extracting(Clause::level).contains(rule.level()));
    }

    @Test
    void aRuleReadsBackAsItWasWritten() {
        JsonMapper mapper = JsonMapper.builder().build();
        Rule rule = rulebook.rule("R-070");
        assertThat(mapper.writeValueAsString(rule))
                .contains("\"timed\":true")
                .contains("minutes.circulation.days")
                .doesNotContain("clauses")
                .doesNotContain("inferred");
        Rule clausal = rulebook.rule("R-020");
        assertThat(mapper.writeValueAsString(clausal)).contains("\"dissolution\"");
    }

    @Test
    void refusesARuleThatContradictsItself() {
        Rule rule = rulebook.rule("R-070");
        Clause clause = rulebook.clause("R-032", "notice");
        assertThatThrownBy(() -> with(rule, List.of(clause, clause))).hasMessageContaining("two clauses \"notice\"");
        assertThatThrownBy(() -> with(rule, List.of(clause))).hasMessageContaining("timed");
    }

    private static Rule with(Rule rule, List<Clause> clauses) {
        return new Rule(
                rule.id(),
                rule.level(),
                rule.title(),
                rule.text(),
                rule.check(),
                clauses,
                rule.sources(),
                rule.commands(),
                rule.views(),
                rule.parameters(),
                rule.inferred(),
                rule.timed());
    }

    @Test
    void everyStructureTypeHasItsProfile() {
        assertThat(Stream.of(StructureType.values()).map(rulebook::profile).map(StructureProfile::type))
                .containsExactly(StructureType.values());
    }
}
