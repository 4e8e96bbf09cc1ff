package org.mithaq.command.coalition;

import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CoalitionEvent.ApproachSet;
import org.mithaq.events.Vocabulary.Approach;

/** States how the coalition means to work: driven by institutions, or by the community. */
@Intention(
        ar = "تحديد النهج",
        en = "Set the approach",
        rules = {"R-013"},
        concern = Concern.COALITION,
        example = """
                {"approach": "EMPOWERMENT"}""")
public record SetApproach(Approach approach) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        return Examination.of(state, context)
                .possible(state.foundations().founded(), Founding::notYet)
                .acceptOne(() -> new ApproachSet(approach));
    }
}
