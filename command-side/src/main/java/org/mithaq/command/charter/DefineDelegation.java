package org.mithaq.command.charter;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CharterEvent.Delegation;
import org.mithaq.events.CharterEvent.DelegationDefined;
import org.mithaq.events.Given;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;

/**
 * Says which body decides what, and up to which amount. A body's delegation replaces the one it had; one
 * without kinds takes back what it held. Where all members meet, nothing needs to be delegated.
 */
@Intention(
        ar = "تحديد الصلاحيات",
        en = "Define who decides what",
        rules = {"R-115", "R-116", "R-127"},
        concern = Concern.CHARTER,
        example = """
                {"delegations": [
                   {"body": "STRATEGIC", "kinds": ["MISSION", "STRATEGY", "FUNDING", "BUDGET"]},
                   {"body": "EXECUTIVE", "kinds": ["PLAN_APPROVAL", "STAFFING"], "limit": 5000}]}""")
public record DefineDelegation(List<Delegation> delegations) implements Command {

    private static final Set<DecisionKind> RESOURCES = Set.of(DecisionKind.BUDGET, DecisionKind.FUNDING);

    public DefineDelegation {
        delegations = Given.list(delegations);
        Set<BodyKind> bodies = EnumSet.noneOf(BodyKind.class);
        for (Delegation delegation : delegations) {
            if (delegation.body() == BodyKind.PLENARY || !bodies.add(delegation.body())) {
                throw new IllegalArgumentException(
                        "\"delegations\" names each body once, and not PLENARY, which decides everything");
            }
            if (delegation.limit() != null && delegation.limit() < 0) {
                throw new IllegalArgumentException("\"limit\" is a whole number, not below 0");
            }
        }
        if (delegations.isEmpty()) {
            throw new IllegalArgumentException("\"delegations\" takes at least one delegation");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        List<BodyKind> otherHolders = delegations.stream()
                .filter(delegation -> delegation.body() != BodyKind.STRATEGIC)
                .filter(delegation -> delegation.kinds().stream().anyMatch(RESOURCES::contains))
                .map(Delegation::body)
                .toList();
        return Examination.of(state, context)
                .rule("R-127", otherHolders.isEmpty(), fact("bodies", otherHolders))
                .possible(
                        state.foundations().founded(),
                        () -> Fault.wrongState("لم يُؤسَّس هذا الائتلاف بعد", "this coalition is not founded yet"))
                .acceptOne(() -> new DelegationDefined(delegations));
    }
}
