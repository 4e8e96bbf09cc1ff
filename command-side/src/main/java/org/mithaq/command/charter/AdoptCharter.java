package org.mithaq.command.charter;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.List;
import java.util.Set;
import org.mithaq.command.decisions.Contributions;
import org.mithaq.command.decisions.Resolution;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.Given;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.DecisionKind;

/**
 * Adopts the coalition's first charter.
 *
 * @param inputs the parties that contributed ideas, besides those whose input is in the meeting's papers
 */
@Intention(
        ar = "اعتماد النظام الداخلي",
        en = "Adopt the charter",
        rules = {
            "R-023", "R-024", "R-025", "R-046", "R-055", "R-084", "R-085", "R-086", "R-113", "R-115", "R-116", "R-117",
            "R-118", "R-119", "R-120", "R-121", "R-125", "R-132", "R-136"
        },
        concern = Concern.CHARTER,
        example = """
                {"resolution": {
                   "decision": "01890a5d-ac96-774b-bcce-b302099a8057",
                   "meeting": "01890a5d-ac96-774b-bcce-b302099a8058",
                   "title": {"ar": "النظام الداخلي", "en": "Charter"},
                   "text": {"ar": "نعتمد هذا النظام الداخلي", "en": "We adopt this charter"},
                   "vote": {"inFavour": 20, "against": 0, "abstained": 1}},
                 "charter":""" + CharterContent.EXAMPLE + """
                 , "inputs": ["01890a5d-ac96-774b-bcce-b302099a8059"]}""")
public record AdoptCharter(Resolution resolution, Charter charter, Set<PartyId> inputs) implements Command {

    private static final DecisionKind KIND = DecisionKind.CHARTER;

    public AdoptCharter {
        CharterContent.checkShape(charter);
        inputs = Given.set(inputs);
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        CharterContent content = new CharterContent(charter);
        Contributions contributions = new Contributions(inputs, resolution.meeting(), state);
        List<PartyId> without = contributions.membersWithout();
        List<Category> empty = Categories.essentialWithout(state);
        Examination examination = resolution
                .examine(KIND, state, Examination.of(state, context))
                .rule("R-024", empty.isEmpty(), fact("empty", empty))
                .rule("R-085", without.isEmpty(), fact("missing", without));
        content.examine(examination)
                .possible(
                        state.charter().charter() == null,
                        () -> Fault.wrongState(
                                "للائتلاف نظام داخلي؛ والنظام القائم يُعدَّل ولا يُعتمد من جديد",
                                "the coalition has a charter; it is amended, not adopted again"));
        return contributions
                .examine(examination)
                .accept(() -> resolution.events(
                        KIND,
                        state,
                        new CharterAdopted(1, resolution.decision(), content.stored(), List.copyOf(inputs))));
    }
}
