package org.mithaq.command.communication;

import java.util.List;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CommunicationEvent.Credit;
import org.mithaq.events.CommunicationEvent.SuccessCelebrated;
import org.mithaq.events.Given;
import org.mithaq.events.Vocabulary.CelebrationKind;
import org.mithaq.text.Text;

/**
 * Puts a celebration on record; small wins count.
 *
 * @param title what was celebrated
 * @param credits whose merit it was
 */
@Intention(
        ar = "تدوين احتفال",
        en = "Record a celebration",
        rules = {"R-141"},
        concern = Concern.NAME,
        example = """
                {"kind": "SMALL_WIN",
                 "title": {"ar": "أول أسبوع بلا حوادث في المدارس", "en": "A first week without incidents at school"},
                 "credits": [{"party": "01890a5d-ac96-774b-bcce-b302099a8004"}]}""")
public record RecordCelebration(CelebrationKind kind, Text title, List<Credit> credits) implements Command {

    public RecordCelebration {
        credits = Given.list(credits);
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        Credits.known(credits, state, examination);
        return examination.acceptOne(() -> new SuccessCelebrated(kind, title, credits));
    }
}
