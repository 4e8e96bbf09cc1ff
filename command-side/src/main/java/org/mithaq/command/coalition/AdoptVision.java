package org.mithaq.command.coalition;

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
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.CoalitionEvent.MissionAdopted;
import org.mithaq.events.CoalitionEvent.VisionAdopted;
import org.mithaq.events.Given;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Measure;
import org.mithaq.text.Text;

/**
 * Adopts the future that the coalition wants for its community, by the majority of missions.
 *
 * @param contributors the parties that contributed to it, besides those whose input is in the meeting's papers
 */
@Intention(
        ar = "اعتماد الرؤية",
        en = "Adopt the vision",
        rules = {
            "R-025", "R-046", "R-079", "R-080", "R-113", "R-115", "R-116", "R-117", "R-120", "R-121", "R-125", "R-136"
        },
        concern = Concern.COALITION,
        example = """
                {"resolution": {
                   "decision": "01890a5d-ac96-774b-bcce-b302099a8057",
                   "meeting": "01890a5d-ac96-774b-bcce-b302099a8058",
                   "title": {"ar": "الرؤية والرسالة والقيم", "en": "Vision, mission, values"},
                   "text": {"ar": "نعتمد الرؤية والرسالة والقيم", "en": "We adopt vision, mission and values"},
                   "vote": {"inFavour": 20, "against": 0, "abstained": 1}},
                 "vision": {"ar": "حيّ يخرج فيه الكبار والمراهقون ليلاً بلا خوف",
                            "en": "A neighbourhood where adults and teenagers go out at night without fear"},
                 "contributors": ["01890a5d-ac96-774b-bcce-b302099a8059"]}""")
public record AdoptVision(Basis resolution, Text vision, Set<PartyId> contributors) implements Command {

    public AdoptVision {
        contributors = Given.set(contributors);
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Purpose purpose = Purpose.of(Measure.VISION, state, context);
        Contributions contributions = new Contributions(contributors, resolution.meeting(), state);
        List<PartyId> without = contributions.membersWithout();
        VisionAdopted last = state.foundations().vision();
        MissionAdopted mission = state.foundations().mission();
        Examination examination = resolution
                .examine(purpose, Examination.of(state, context))
                .rule("R-079", without.isEmpty(), fact("missing", without))
                .rule("R-080", Statements.apart(vision, mission == null ? null : mission.mission()))
                .possible(last == null || !last.decision().equals(resolution.decision()), Statements::adoptedAlready);
        return contributions
                .examine(examination)
                .accept(() -> resolution.events(
                        purpose, new VisionAdopted(resolution.decision(), vision, List.copyOf(contributors))));
    }
}
