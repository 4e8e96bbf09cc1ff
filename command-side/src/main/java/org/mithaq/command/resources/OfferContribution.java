package org.mithaq.command.resources;

import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.ContributionId;
import org.mithaq.events.PartyId;
import org.mithaq.events.ResourceEvent.ContributionOffered;
import org.mithaq.events.Vocabulary.ContributionKind;
import org.mithaq.text.Text;

/**
 * Offers what the actor's own party gives; a member's time counts.
 *
 * @param contribution a new id
 */
@Intention(
        ar = "عرض مساهمة",
        en = "Offer a contribution",
        rules = {"R-163"},
        concern = Concern.OWN,
        example = """
                {"contribution": "0198c0de-0000-7000-8000-000000000431", "kind": "SPACE",
                 "description": {"ar": "مكان للاجتماعات", "en": "Meeting place"}}""")
public record OfferContribution(ContributionId contribution, ContributionKind kind, Text description)
        implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        PartyId party = context.actor().party();
        return Examination.of(state, context)
                .possible(!state.resources().contributions().contains(contribution), () -> Fault.exists(contribution))
                .possible(
                        state.membership().isRegistered(party)
                                || state.outreach().knows(party),
                        () -> Fault.unknown(party))
                .acceptOne(() -> new ContributionOffered(contribution, party, kind, description));
    }
}
