package org.mithaq.command.communication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CommunicationEvent.ContributionCredited;
import org.mithaq.events.CommunicationEvent.Credit;
import org.mithaq.text.Text;

/**
 * Recognises what somebody gave, at any step and as often as there is reason to.
 *
 * @param credit whose contribution, and what it was
 * @param occasion on which occasion it is said, such as a meeting
 */
@Intention(
        ar = "ذكر فضل مساهمة",
        en = "Credit a contribution",
        rules = {"R-140", "R-141"},
        concern = Concern.NAME,
        example = """
                {"credit": {"party": "01890a5d-ac96-774b-bcce-b302099a8012",
                            "contribution": {"ar": "مكان للاجتماعات", "en": "A place to meet"}}}""")
public record CreditContribution(Credit credit, @Nullable Text occasion) implements Command {

    public CreditContribution {
        if (credit.contribution() == null) {
            throw new IllegalArgumentException("\"credit\" says in \"contribution\" what was given");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        Credits.known(List.of(credit), state, examination);
        return examination.acceptOne(() -> new ContributionCredited(credit, occasion));
    }
}
