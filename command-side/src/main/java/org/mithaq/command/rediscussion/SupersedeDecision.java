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
 * Puts another decision in the place of one that may be discussed again. The old one stays on record, linked with the
 * new one, votes of both rounds visible. A replacement that is not adopted leaves the old decision reaffirmed.
 *
 * @param decision the decision that is replaced
 * @param resolution the vote on the new one
 * @param amends whether it is the same decision with other wording
 */
@Intention(
        ar = "إحلال قرار محلّ قرار",
        en = "Supersede a decision",
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
                   "title": {"ar": "الاعتذار عن التمويل السريع", "en": "Decline the fast funding"},
                   "text": {"ar": "نعتذر عن التمويل السريع ونعدّ مقترحاً مشتركاً",
                            "en": "We decline the fast funding and prepare a joint proposal"},
                   "vote": {"inFavour": 16, "against": 3, "abstained": 1}}}""")
public record SupersedeDecision(DecisionId decision, Resolution resolution, boolean amends) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        return new Reopened(decision, amends ? Revision.AMEND : Revision.SUPERSEDE, resolution, state, context).rule();
    }
}
