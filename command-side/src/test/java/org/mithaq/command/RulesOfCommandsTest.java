package org.mithaq.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.command.platform.axon.CommandCatalogue;
import org.mithaq.command.platform.axon.CommandCatalogue.Entry;
import org.mithaq.rulebook.Level;
import org.mithaq.rulebook.Rule;
import org.mithaq.rulebook.Rulebook;

/**
 * The commands and the rulebook say the same about which rules are examined where. The rulebook names a command at a rule
 * also where the command only records what the rule looks at later.
 */
class RulesOfCommandsTest {

    /** The command records what the rule looks at; the rule is examined at another command. */
    private static final List<String> RECORDED_ONLY = List.of(
            "R-003 AssessReadiness",
            "R-004 AssessReadiness",
            "R-005 DeclareBarrier",
            "R-006 DeclareBarrier",
            "R-007 RecordDueDiligence",
            "R-018 LogContact",
            "R-024 NominateProspect",
            "R-028 NominateProspect",
            "R-076 CirculatePapers",
            "R-118 ScheduleMeeting",
            "R-119 RecordDecision",
            "R-143 DeclareInterest",
            "R-165 AddEvidence",
            "R-165 AssignTask",
            "R-165 RecordLesson",
            "R-178 DraftActionPlan");

    private final Map<String, Entry> commands = CommandCatalogue.scan().entries().stream()
            .collect(Collectors.toMap(entry -> entry.type().getSimpleName(), Function.identity()));

    @Test
    void theRulebookNamesEveryCommandThatExaminesARule() {
        assertThat(commands.entrySet().stream().flatMap(command -> command.getValue().rules().stream()
                        .filter(id -> !Rulebook.standard().rule(id).commands().contains(command.getKey()))
                        .map(id -> id + " " + command.getKey())))
                .as(
                        "a command says in @Intention that it examines these rules: name it at each of them, under \"commands\""
                                + " in rulebook/rules-*.json")
                .isEmpty();
    }

    @Test
    void aCommandExaminesEveryRuleThatNamesIt() {
        assertThat(Rulebook.standard().rules().stream()
                        .filter(RulesOfCommandsTest::isExaminedAtCommands)
                        .flatMap(this::notExamined))
                .as(
                        "the rulebook names these commands at a rule: let the command examine it and say so in @Intention, or"
                                + " list it here if it only records what the rule looks at elsewhere")
                .containsExactlyInAnyOrderElementsOf(RECORDED_ONLY);
    }

    private Stream<String> notExamined(Rule rule) {
        return new TreeSet<>(rule.commands())
                .stream()
                        .filter(name -> commands.containsKey(name)
                                && !commands.get(name).rules().contains(rule.id()))
                        .map(name -> rule.id() + " " + name);
    }

    /** Views alone show what is only reported, and what depends on the passing of time. */
    private static boolean isExaminedAtCommands(Rule rule) {
        return rule.level() != Level.REP && !rule.timed();
    }
}
