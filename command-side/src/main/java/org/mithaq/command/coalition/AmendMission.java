package org.mithaq.command.coalition;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import org.mithaq.command.state.Membership.Party;
import org.mithaq.command.state.Outreach.Prospect;
import org.mithaq.events.CoalitionEvent.MissionAdopted;
import org.mithaq.events.CoalitionEvent.MissionAmended;
import org.mithaq.events.CoalitionEvent.VisionAdopted;
import org.mithaq.events.Given;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Category;
import org.mithaq.events.Vocabulary.Measure;
import org.mithaq.text.Text;

/**
 * Amends the mission, so that it reflects a wider agreement: a new version is in force, the old one stays on record
 * . Only all members together amend it, and never as part of a bargain with a partner.
 *
 * @param contributors the parties that contributed to it, besides those whose input is in the meeting's papers
 * @param negotiatedWith the partner in a negotiation with which the mission is changed, if one
 */
@Intention(
        ar = "تعديل الرسالة",
        en = "Amend the mission",
        rules = {
            "R-025", "R-046", "R-079", "R-080", "R-081", "R-082", "R-113", "R-115", "R-116", "R-117", "R-125", "R-136"
        },
        concern = Concern.COALITION,
        example = """
                {"resolution": {
                   "decision": "01890a5d-ac96-774b-bcce-b302099a8057",
                   "meeting": "01890a5d-ac96-774b-bcce-b302099a8058",
                   "title": {"ar": "تعديل الرسالة", "en": "Amend the mission"},
                   "text": {"ar": "نعتمد الرسالة بصيغتها الجديدة", "en": "We adopt the mission in its new wording"},
                   "vote": {"inFavour": 20, "against": 0, "abstained": 1}},
                 "mission": {"ar": "جمع كل المتأثرين وعائلاتهم للعمل معاً",
                             "en": "Bring all those affected and their families to work together"},
                 "contributors": ["01890a5d-ac96-774b-bcce-b302099a8059"]}""")
public record AmendMission(
        Basis resolution,
        Text mission,
        Set<PartyId> contributors,
        @Nullable PartyId negotiatedWith) implements Command {

    public AmendMission {
        contributors = Given.set(contributors);
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Purpose purpose = Purpose.of(Measure.MISSION_AMENDMENT, state, context);
        Contributions contributions = new Contributions(contributors, resolution.meeting(), state);
        List<PartyId> without = contributions.membersWithout();
        VisionAdopted vision = state.foundations().vision();
        BodyKind body = resolution.body(state);
        Examination examination = resolution
                .examine(purpose, Examination.of(state, context))
                .rule("R-079", without.isEmpty(), fact("missing", without))
                .rule("R-080", Statements.apart(mission, vision == null ? null : vision.vision()))
                .clause("R-082", "negotiation", negotiatedWith == null)
                .clause("R-082", "strategicPartner", !strategicPartner(resolution.mover(state), state))
                .clause("R-116", "mission", body == null || body == BodyKind.PLENARY);
        if (negotiatedWith != null) {
            examination.possible(state.membership().isRegistered(negotiatedWith), () -> Fault.unknown(negotiatedWith));
        }
        return contributions
                .examine(changes(state.foundations().mission(), examination))
                .accept(() -> resolution.events(
                        purpose,
                        new MissionAmended(
                                resolution.decision(),
                                state.foundations().missionVersion() + 1,
                                mission,
                                List.copyOf(contributors),
                                negotiatedWith)));
    }

    private Examination changes(@Nullable MissionAdopted inForce, Examination examination) {
        return examination
                .possible(
                        inForce != null,
                        () -> Fault.wrongState(
                                "ليس للائتلاف رسالة تُعدَّل؛ الرسالة الأولى تُعتمد",
                                "the coalition has no mission to amend; the first one is adopted"))
                .possible(
                        inForce == null || !inForce.mission().equals(mission),
                        () -> Fault.wrongState("هذا نص الرسالة السارية", "this is the wording of the mission in force"))
                .possible(
                        inForce == null || !inForce.decision().equals(resolution.decision()),
                        Statements::adoptedAlready);
    }

    private static boolean strategicPartner(@Nullable PartyId mover, CoalitionState state) {
        if (mover == null) {
            return false;
        }
        Party party = state.membership().find(mover);
        if (party != null && party.category() != null) {
            return party.category() == Category.STRATEGIC_PARTNER;
        }
        Prospect prospect = state.outreach().find(mover);
        return prospect != null && prospect.category() == Category.STRATEGIC_PARTNER;
    }
}
