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
import org.mithaq.events.CoalitionEvent.IssueDefined;
import org.mithaq.events.Given;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.Measure;
import org.mithaq.text.Text;

/**
 * Adopts a definition of the issue that the coalition is about.
 *
 * @param contributors the parties with which it was defined
 * @param opportunities what each problem is linked with
 */
@Intention(
        ar = "تعريف المسألة",
        en = "Define the issue",
        rules = {
            "R-025", "R-046", "R-052", "R-061", "R-113", "R-115", "R-116", "R-117", "R-120", "R-121", "R-123", "R-125",
            "R-136", "R-166"
        },
        concern = Concern.COALITION,
        example = """
                {"resolution": {
                   "decision": "01890a5d-ac96-774b-bcce-b302099a8057",
                   "meeting": "01890a5d-ac96-774b-bcce-b302099a8058",
                   "title": {"ar": "تعريف مسألة عنف الشباب", "en": "Definition of the youth-violence issue"},
                   "text": {"ar": "نعتمد هذا التعريف", "en": "We adopt this definition"},
                   "vote": {"inFavour": 20, "against": 0, "abstained": 1},
                   "evidence": [
                     {"kind": "DATA", "title": {"ar": "إحصاءات الشرطة", "en": "Police statistics"},
                      "source": {"ar": "الشرطة", "en": "Police"}},
                     {"kind": "STORY", "title": {"ar": "شهادات الأهل", "en": "What parents told us"},
                      "source": {"ar": "الأهل", "en": "Parents"}}]},
                 "issue": {"ar": "عنف الشباب في الحي ليلاً", "en": "Youth violence in the neighbourhood at night"},
                 "contributors": ["01890a5d-ac96-774b-bcce-b302099a8059"],
                 "opportunities": [{"ar": "شباب يريدون العمل", "en": "Young people who want to work"}]}""")
public record DefineIssue(Basis resolution, Text issue, Set<PartyId> contributors, List<Text> opportunities)
        implements Command {

    public DefineIssue {
        contributors = Given.set(contributors);
        opportunities = Given.list(opportunities);
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Purpose purpose = Purpose.of(Measure.ISSUE, state, context);
        Contributions contributions = new Contributions(contributors, resolution.meeting(), state);
        List<Circle> without = contributions.circlesWithout();
        IssueDefined last = state.foundations().issue();
        Examination examination = resolution
                .examine(purpose, Examination.of(state, context))
                .rule("R-052", without.isEmpty(), fact("missing", without))
                .rule("R-166", !opportunities.isEmpty())
                .possible(last == null || !last.decision().equals(resolution.decision()), Statements::adoptedAlready);
        return contributions
                .examine(examination)
                .accept(() -> resolution.events(
                        purpose,
                        new IssueDefined(resolution.decision(), issue, List.copyOf(contributors), opportunities)));
    }
}
