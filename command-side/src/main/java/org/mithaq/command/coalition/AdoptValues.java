package org.mithaq.command.coalition;

import java.util.List;
import org.mithaq.command.decisions.Basis;
import org.mithaq.command.decisions.Purpose;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CoalitionEvent.ValuesAdopted;
import org.mithaq.events.Given;
import org.mithaq.events.Vocabulary.Measure;
import org.mithaq.text.Text;

/** Adopts the principles and values that the members share, by the majority of missions. */
@Intention(
        ar = "اعتماد القيم",
        en = "Adopt the values",
        rules = {"R-012", "R-025", "R-046", "R-113", "R-115", "R-116", "R-117", "R-120", "R-121", "R-125", "R-136"},
        concern = Concern.COALITION,
        example = """
                {"resolution": {
                   "decision": "01890a5d-ac96-774b-bcce-b302099a8057",
                   "meeting": "01890a5d-ac96-774b-bcce-b302099a8058",
                   "title": {"ar": "الرؤية والرسالة والقيم", "en": "Vision, mission, values"},
                   "text": {"ar": "نعتمد الرؤية والرسالة والقيم", "en": "We adopt vision, mission and values"},
                   "vote": {"inFavour": 20, "against": 0, "abstained": 1}},
                 "values": [{"ar": "احترام كل شاب وشابة", "en": "Respect for every young person"}]}""")
public record AdoptValues(Basis resolution, List<Text> values) implements Command {

    public AdoptValues {
        values = Given.list(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("\"values\" takes at least one value");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Purpose purpose = Purpose.of(Measure.VALUES, state, context);
        ValuesAdopted last = state.foundations().values();
        return resolution
                .examine(purpose, Examination.of(state, context))
                .possible(last == null || !last.decision().equals(resolution.decision()), Statements::adoptedAlready)
                .accept(() -> resolution.events(purpose, new ValuesAdopted(resolution.decision(), values)));
    }
}
