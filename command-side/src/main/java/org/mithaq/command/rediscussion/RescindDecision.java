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
 * Ends a decision that may be discussed again, with nothing in its place. A vote that fails leaves it reaffirmed.
 *
 * @param decision the decision that is ended
 * @param resolution the vote to end it, a decision of its own
 */
@Intention(
        ar = "إلغاء قرار",
        en = "Rescind a decision",
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
                   "title": {"ar": "إلغاء القرار السابق", "en": "Rescind the earlier decision"},
                   "text": {"ar": "يُلغى القرار السابق من اليوم", "en": "The earlier decision ends today"},
                   "vote": {"inFavour": 16, "against": 3, "abstained": 1}}}""")
public record RescindDecision(DecisionId decision, Resolution resolution) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        return new Reopened(decision, Revision.RESCIND, resolution, state, context).rule();
    }
}
