package org.mithaq.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.text.Text;
import tools.jackson.databind.json.JsonMapper;

class RulebookTest {

    private final Rulebook rulebook = Rulebook.standard();

    @Test
    void readsItsFilesOnce() {
        assertThat(Rulebook.standard()).isSameAs(rulebook);
    }

    @Test
    void hasOneHundredAndNinetyThreeRulesWithoutAGap() {
        List<String> ids =
                IntStream.rangeClosed(1, 193).mapToObj("R-%03d"::formatted).toList();
        assertThat(rulebook.rules()).extracting(Rule::id).isEqualTo(ids);
        assertThat(rulebook.groups())
                .extracting(RuleGroup::id)
                .containsExactly("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N");
    }

    @Test
    void namesCommandsAsVerbs() {
        assertThat(rulebook.rules()).flatExtracting(Rule::commands).allSatisfy(name -> assertThat(name)
                .matches("([A-Z][a-z]+){1,4}"));
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
    void everyLevelIsUsedAndEveryViewShowsSomeRule() {
        assertThat(rulebook.rules().stream().map(Rule::level).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Level.class));
        Set<View> shown = rulebook.rules().stream()
                .flatMap(rule -> rule.views().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(View.class)));
        assertThat(shown).isEqualTo(EnumSet.allOf(View.class));
    }

    @Test
    void aRulesOwnLevelIsTheLevelOfOneOfItsClauses() {
        assertThat(rulebook.rules())
                .filteredOn(rule -> !rule.clauses().isEmpty())
                .allSatisfy(rule ->
                        assertThat(rule.clauses()).extracting(Clause::level).contains(rule.level()));
    }

    @Test
    void everyParameterIsUsedBySomeRule() {
        assertThat(CharterParameter.values())
                .allSatisfy(parameter ->
                        assertThat(parameter.rules()).as(parameter.key()).isNotEmpty());
    }

    @Test
    void servesARuleWithoutItsEmptyParts() {
        JsonMapper mapper = JsonMapper.builder().build();
        assertThat(mapper.writeValueAsString(rulebook.rule("R-070")))
                .contains("\"timed\":true", "\"minutes.circulation.days\"", "\"line\":267")
                .doesNotContain("clauses", "inferred");
        assertThat(mapper.writeValueAsString(rulebook.rule("R-020")))
                .contains("\"dissolution\"")
                .doesNotContain("timed");
    }

    @Test
    void refusesARuleThatContradictsItself() {
        Rule rule = rulebook.rule("R-070");
        Clause clause = rulebook.clause("R-032", "notice");
        assertThatThrownBy(() -> with(rule, List.of(clause, clause))).hasMessageContaining("two clauses \"notice\"");
        assertThatThrownBy(() -> with(rule, List.of(clause))).hasMessageContaining("timed");
        assertThatThrownBy(() -> new Clause("one", Level.ADV, new Text(null, "only English"), false, List.of()))
                .hasMessageContaining("one language only");
        assertThatThrownBy(() -> new Source("005", 1, "no such document")).hasMessageContaining("005:1");
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
