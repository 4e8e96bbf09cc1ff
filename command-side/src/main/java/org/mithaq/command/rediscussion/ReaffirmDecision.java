package org.mithaq.command.rediscussion;

import org.mithaq.command.decisions.Resolution;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Vocabulary.Revision;

/**
 * Confirms a decision after it was discussed again. A vote that fails changes nothing: the matter stays open until it is
 * superseded, rescinded or lapses.
 *
 * @param decision the decision that is confirmed
 * @param resolution the vote to confirm it, a decision of its own
 */
@Intention(
        ar = "تثبيت قرار",
        en = "Reaffirm a decision",
        rules = {
            "R-025", "R-046", "R-061", "R-113", "R-115", "R-116", "R-117", "R-120", "R-121", "R-123", "R-125", "R-129",
            "R-130", "R-136", "R-143", "R-162"
        },
        concern = Concern.MATTER,
        example = """
                {"decision": "01890a5d-ac96-774b-bcce-b302099a8057",
                 "resolution": {
                   "decision": "01890a5d-ac96-774b-bcce-b302099a8061",
                   "meeting": "01890a5d-ac96-774b-bcce-b302099a8060",
                   "title": {"ar": "تثبيت القرار السابق", "en": "Reaffirm the earlier decision"},
                   "text": {"ar": "يبقى القرار السابق كما هو", "en": "The earlier decision stands as it is"},
                   "vote": {"inFavour": 16, "against": 3, "abstained": 1}}}""")
public record ReaffirmDecision(DecisionId decision, Resolution resolution) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        return new Reopened(decision, Revision.REAFFIRM, resolution, state, context).rule();
    }
}
