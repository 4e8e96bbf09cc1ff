package org.mithaq.command.decisions;

import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.DecisionId;

/**
 * Ratifies an act that a body took beyond its competence or in an emergency. A vote that fails refuses it.
 *
 * @param decision the decision that awaits ratification
 * @param resolution the vote on that, a decision of its own: of a meeting, or in writing
 */
@Intention(
        ar = "المصادقة على قرار",
        en = "Ratify a decision",
        rules = {
            "R-025", "R-046", "R-061", "R-113", "R-115", "R-116", "R-117", "R-120", "R-121", "R-123", "R-125", "R-136",
            "R-143", "R-162"
        },
        concern = Concern.MATTER,
        example = """
                {"decision": "01890a5d-ac96-774b-bcce-b302099a8057",
                 "resolution": {
                   "decision": "01890a5d-ac96-774b-bcce-b302099a8061",
                   "meeting": "01890a5d-ac96-774b-bcce-b302099a8060",
                   "title": {"ar": "المصادقة على قرار", "en": "Ratify a decision"},
                   "text": {"ar": "نصادق على القرار", "en": "We ratify the decision"},
                   "vote": {"inFavour": 16, "against": 3, "abstained": 1}}}""")
public record RatifyDecision(DecisionId decision, Basis resolution) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        return new Ratification(decision, resolution, state, context).ratify();
    }
}
