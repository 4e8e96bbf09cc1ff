package org.mithaq.command.resources;

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
import org.mithaq.command.state.Resources.Barrier;
import org.mithaq.events.BarrierId;
import org.mithaq.events.Given;
import org.mithaq.events.PartyId;
import org.mithaq.events.ResourceEvent.BarrierResolved;
import org.mithaq.text.Text;

/**
 * Puts on record that a barrier was dealt with: barriers are chances for a joint solution.
 *
 * @param jointSolution how it was dealt with together
 * @param by the registered parties that share in the solution
 */
@Intention(
        ar = "معالجة حاجز",
        en = "Resolve a barrier",
        rules = {"R-164"},
        concern = Concern.MATTER,
        example = """
                {"barrier": "0198c0de-0000-7000-8000-000000000301",
                 "jointSolution": {"ar": "لقاءات شهرية بين الشرطة والشباب",
                                   "en": "Monthly meetings of police and youth"},
                 "by": ["0198c0de-0000-7000-8000-000000000002", "0198c0de-0000-7000-8000-000000000007"]}""")
public record ResolveBarrier(BarrierId barrier, Text jointSolution, Set<PartyId> by) implements Command {

    public ResolveBarrier {
        by = Given.set(by);
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Barrier found = state.resources().barrier(barrier);
        Examination examination = Examination.of(state, context)
                .possible(found != null, () -> Fault.unknown(barrier))
                .possible(
                        found != null && !found.resolved(),
                        () -> Fault.wrongState("عولج هذا الحاجز من قبل", "this barrier is resolved already"));
        by.forEach(party -> examination.possible(state.membership().isRegistered(party), () -> Fault.unknown(party)));
        return examination.acceptOne(() -> new BarrierResolved(barrier, jointSolution, List.copyOf(by)));
    }
}
