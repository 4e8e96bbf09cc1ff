package org.mithaq.command.resources;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.DecisionId;
import org.mithaq.events.ResourceEvent.FundingScreened;
import org.mithaq.events.Vocabulary.FundingDirection;
import org.mithaq.events.Vocabulary.FundingPace;
import org.mithaq.text.Text;

/**
 * Screens money before the decision on it: whether it keeps the coalition on its course, and whether its pace leaves
 * room for the real work. What was found does not bind; deciding without having looked is refused.
 *
 * @param decision the id of the decision to come
 */
@Intention(
        ar = "فحص تمويل",
        en = "Screen funding",
        rules = {"R-162"},
        concern = Concern.MATTER,
        example = """
                {"decision": "01890a5d-ac96-774b-bcce-b302099a8057", "direction": "FITS", "pace": "FAST",
                 "remarks": {"ar": "التنفيذ خلال ثلاثة أشهر", "en": "Delivery within three months"}}""")
public record ScreenFunding(
        DecisionId decision,
        FundingDirection direction,
        FundingPace pace,
        @Nullable Text remarks) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        return Examination.of(state, context)
                .possible(
                        state.decisions().find(decision) == null,
                        () -> Fault.wrongState(
                                "اتُّخذ هذا القرار من قبل؛ والفحص يسبق القرار",
                                "this decision was taken already; funding is screened before it"))
                .acceptOne(() -> new FundingScreened(decision, direction, pace, remarks));
    }
}
