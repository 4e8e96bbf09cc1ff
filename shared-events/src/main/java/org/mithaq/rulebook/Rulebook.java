package org.mithaq.rulebook;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Text;

/**
 * All rules of the domain with their levels, texts and sources. Immutable and safe for use by many threads.
 *
 * <p>The rulebook states what the rules are; the decisions of the command side enforce them and name them by id.
 */
public final class Rulebook {

    private final List<RuleGroup> groups;
    private final List<Rule> rules;
    private final Map<String, Rule> byId;
    private final Map<CharterParameter, Text> parameters;
    private final Map<StructureType, StructureProfile> profiles;

    Rulebook(List<RuleGroup> groups, Map<CharterParameter, Text> parameters, List<StructureProfile> profiles) {
        this.groups = List.copyOf(groups);
        this.rules =
                this.groups.stream().flatMap(group -> group.rules().stream()).toList();
        this.byId = rules.stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));
        this.parameters = Map.copyOf(parameters);
        this.profiles =
                profiles.stream().collect(Collectors.toUnmodifiableMap(StructureProfile::type, Function.identity()));
    }

    /** The rulebook of the product; read and validated on first use. */
    public static Rulebook standard() {
        return Standard.RULEBOOK;
    }

    /** The groups A to N. */
    public List<RuleGroup> groups() {
        return groups;
    }

    /** Every rule, in the order of the ids. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * The rule with that id.
     *
     * @throws IllegalArgumentException naming the id when there is none
     */
    public Rule rule(String id) {
        return known(byId.get(id), "rule \"" + id + "\"");
    }

    /**
     * The clause of a rule.
     *
     * @throws IllegalArgumentException naming what does not exist
     */
    public Clause clause(String id, String name) {
        return rule(id).clause(name);
    }

    /** The rules that are recorded or checked at the command of that name; empty for a name that no rule mentions. */
    public List<Rule> rulesAt(String command) {
        return rules.stream().filter(rule -> rule.commands().contains(command)).toList();
    }

    /** The rules that use the parameter. */
    public List<Rule> rulesUsing(CharterParameter parameter) {
        return rules.stream()
                .filter(rule -> rule.parameters().contains(parameter))
                .toList();
    }

    /** What the parameter says, for people. */
    public Text text(CharterParameter parameter) {
        return known(parameters.get(parameter), "text of " + parameter.key());
    }

    /** What is usual for that type of structure. */
    public StructureProfile profile(StructureType type) {
        return known(profiles.get(type), "profile of " + type);
    }

    private static <T> T known(@Nullable T found, String what) {
        if (found == null) {
            throw new IllegalArgumentException("the rulebook has no " + what);
        }
        return found;
    }

    /** Holds the one instance; the class is initialised on first use, by one thread. */
    private static final class Standard {
        static final Rulebook RULEBOOK = RulebookFiles.read();
    }
}
