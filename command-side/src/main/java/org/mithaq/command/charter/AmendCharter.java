package org.mithaq.command.charter;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.List;
import java.util.Set;
import org.mithaq.command.decisions.Basis;
import org.mithaq.command.decisions.Contributions;
import org.mithaq.command.decisions.Purpose;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.CharterAmended;
import org.mithaq.events.Given;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Measure;

/**
 * Amends the charter: another version is in force, and what was decided under an earlier one keeps that version. Members
 * acknowledge it anew.
 *
 * @param inputs the parties that contributed ideas, besides those whose input is in the meeting's papers
 */
@Intention(
        ar = "تعديل النظام الداخلي",
        en = "Amend the charter",
        rules = {
            "R-023", "R-025", "R-046", "R-055", "R-084", "R-085", "R-086", "R-113", "R-115", "R-116", "R-117", "R-118",
            "R-119", "R-125", "R-132", "R-136"
        },
        concern = Concern.CHARTER,
        example = """
                {"resolution": {
                   "decision": "01890a5d-ac96-774b-bcce-b302099a8057",
                   "meeting": "01890a5d-ac96-774b-bcce-b302099a8058",
                   "title": {"ar": "النظام الداخلي", "en": "Charter"},
                   "text": {"ar": "نعتمد النظام الداخلي بصيغته المعدّلة", "en": "We adopt the charter as amended"},
                   "vote": {"inFavour": 20, "against": 0, "abstained": 1}},
                 "charter":""" + CharterContent.EXAMPLE + """
                 , "inputs": ["01890a5d-ac96-774b-bcce-b302099a8059"]}""")
public record AmendCharter(Basis resolution, Charter charter, Set<PartyId> inputs) implements Command {

    public AmendCharter {
        CharterContent.checkShape(charter);
        inputs = Given.set(inputs);
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Purpose purpose = Purpose.of(Measure.CHARTER_AMENDMENT, state, context);
        CharterContent content = new CharterContent(charter);
        Contributions contributions = new Contributions(inputs, resolution.meeting(), state);
        List<PartyId> without = contributions.membersWithout();
        Charter inForce = state.charter().charter();
        Examination examination = resolution
                .examine(purpose, Examination.of(state, context))
                .rule("R-085", without.isEmpty(), fact("missing", without));
        content.examine(examination)
                .possible(
                        inForce != null,
                        () -> Fault.wrongState(
                                "ليس للائتلاف نظام داخلي يُعدَّل؛ النظام الأول يُعتمد",
                                "the coalition has no charter to amend; the first one is adopted"))
                .possible(
                        inForce == null || !inForce.equals(charter),
                        () -> Fault.wrongState("هذا هو النظام الداخلي الساري", "this is the charter in force"));
        return contributions
                .examine(examination)
                .accept(() -> resolution.events(
                        purpose,
                        new CharterAmended(
                                state.charter().version() + 1,
                                resolution.decision(),
                                content.stored(),
                                List.copyOf(inputs))));
    }
}
