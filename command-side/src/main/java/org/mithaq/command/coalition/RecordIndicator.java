package org.mithaq.command.coalition;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CoalitionEvent.IndicatorRecorded;
import org.mithaq.events.Vocabulary.Indicator;
import org.mithaq.text.Text;

/**
 * Records what was seen of one of the four indicators that a community was empowered.
 *
 * @param finding what was seen
 * @param figure a number that was reported for it, not below 0
 * @param source where the finding comes from
 */
@Intention(
        ar = "تدوين مؤشر نجاح",
        en = "Record an indicator",
        rules = {"R-183"},
        concern = Concern.COALITION,
        example = """
                {"indicator": "DECIDING_THEIR_FUTURE", "figure": 1116,
                 "finding": {"ar": "شاركوا في انتخاب مجلسهم المحلي", "en": "They voted for their local council"},
                 "source": {"ar": "لجنة الانتخابات", "en": "Election committee"}}""")
public record RecordIndicator(
        Indicator indicator,
        Text finding,
        @Nullable Long figure,
        @Nullable Text source) implements Command {

    public RecordIndicator {
        if (figure != null && figure < 0) {
            throw new IllegalArgumentException("\"figure\" is a whole number, not below 0");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        return Examination.of(state, context)
                .possible(state.foundations().founded(), Founding::notYet)
                .acceptOne(() -> new IndicatorRecorded(indicator, finding, figure, source));
    }
}
