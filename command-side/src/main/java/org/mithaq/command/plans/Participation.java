package org.mithaq.command.plans;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Plan;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.rulebook.CharterParameter;
import org.pcollections.PSet;
import org.pcollections.PVector;

/**
 * Who planned: not one circle or one set alone, and those most affected from the design on.
 *
 * @param approvers the parties present, or represented, in the meeting that approves
 */
record Participation(Plan plan, Set<PartyId> approvers, CoalitionState state) {

    Examination examine(Examination examination) {
        int run = state.charter().number(CharterParameter.SAME_PLANNERS_RUN);
        Set<Circle> circles = circles();
        int unchecked = unchecked();
        return examination
                .clause("R-045", "oneCircle", circles.size() != 1, fact("only", List.copyOf(circles)))
                .clause("R-045", "sameSet", !sameSet(run), fact("plans", run))
                .rule("R-047", anySteward(plan.early()), fact("late", anySteward(plan.late())))
                .rule("R-054", unchecked == 0, fact("unchecked", unchecked));
    }

    /** The circles in which drafters, those who gave input, and approvers stand. */
    private Set<Circle> circles() {
        Set<Circle> circles = new HashSet<>();
        Stream.concat(plan.planners().stream(), approvers.stream())
                .map(state.membership()::find)
                .forEach(party -> {
                    if (party != null) {
                        circles.addAll(party.circles());
                    }
                });
        return circles;
    }

    /** Whether this plan is at least the {@code run}-th in a row from the same parties. */
    private boolean sameSet(int run) {
        PVector<PSet<PartyId>> before = state.plans().planners();
        int others = run - 1;
        return plan.approved() == 0
                && before.size() >= others
                && before.subList(before.size() - others, before.size()).stream()
                        .allMatch(plan.planners()::equals);
    }

    private boolean anySteward(Collection<PartyId> parties) {
        return parties.stream().anyMatch(party -> state.membership().inCircle(party, Circle.STEWARD));
    }

    private int unchecked() {
        return (int) plan.content().assumptions().stream()
                .filter(assumption -> !anySteward(assumption.checkedBy()))
                .count();
    }
}
