package org.mithaq.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mithaq.text.Text;

/**
 * One governance rule as the product serves it.
 *
 * @param id "R-001" to "R-193"
 * @param level the level of the rule as a whole; a clause may bind more or less strongly
 * @param title one short sentence, for problems and lists
 * @param text the rule in full
 * @param check what the system does about it
 * @param clauses the checks of a rule that has several; empty where there is one
 * @param sources the sentences it was drawn from, at least one
 * @param commands names of the commands at which it is recorded or checked; empty where only views show it
 * @param views where its effect is seen; a clause may be seen in further ones
 * @param parameters the charter's numbers and lists that it uses
 * @param inferred whether it follows from the quoted sentence without being its words
 * @param timed whether its check, or one of its clauses, depends on the passing of time, or on more of the record than one
 *     command changes, and is therefore seen in views only
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Rule(
        String id,
        Level level,
        Text title,
        Text text,
        Text check,
        List<Clause> clauses,
        List<Source> sources,
        List<String> commands,
        List<View> views,
        List<CharterParameter> parameters,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean inferred,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean timed) {

    public Rule {
        clauses = List.copyOf(clauses);
        sources = List.copyOf(sources);
        commands = List.copyOf(commands);
        views = List.copyOf(views);
        parameters = List.copyOf(parameters);
        require(id.matches("R-\\d{3}"), id, "has an id of another form than R-123");
        require(title.bilingual() && text.bilingual() && check.bilingual(), id, "exists in one language only");
        require(!sources.isEmpty(), id, "has no source");
        require(!views.isEmpty(), id, "is seen in no view");
        Set<String> names = new HashSet<>();
        clauses.forEach(clause -> require(names.add(clause.name()), id, "has two clauses \"" + clause.name() + "\""));
        require(clauses.isEmpty() || timed == clauses.stream().anyMatch(Clause::timed), id, "disagrees on being timed");
    }

    /**
     * The clause of that name.
     *
     * @throws IllegalArgumentException naming rule and clause when there is none
     */
    public Clause clause(String name) {
        return clauses.stream()
                .filter(clause -> clause.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("rule " + id + " has no clause \"" + name + "\""));
    }

    /** Where the effect of the rule, or of any of its clauses, is seen. */
    public List<View> seenIn() {
        return Stream.concat(views.stream(), clauses.stream().flatMap(clause -> clause.views().stream()))
                .distinct()
                .toList();
    }

    private static void require(boolean holds, String id, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException("rule " + id + " " + complaint);
        }
    }
}
