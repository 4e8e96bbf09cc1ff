package org.mithaq.command.resources;

import java.util.List;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.Given;
import org.mithaq.events.PartyId;
import org.mithaq.events.ResourceEvent.CapitalMapped;
import org.mithaq.events.ResourceEvent.Holding;

/**
 * Maps what a party holds of social, relational, intellectual and financial capital; it replaces what was mapped before.
 *
 * @param party a registered party
 * @param holdings what it holds, at least one thing
 */
@Intention(
        ar = "رسم خريطة رؤوس أموال جهة",
        en = "Map a party's capital",
        rules = {"R-053"},
        concern = Concern.OWN,
        example = """
                {"party": "0198c0de-0000-7000-8000-000000000021",
                 "holdings": [{"kind": "INTELLECTUAL",
                               "description": {"ar": "خبرة في البحث", "en": "Experience in research"}},
                              {"kind": "RELATIONAL",
                               "description": {"ar": "صلات بالبلديات", "en": "Ties to municipalities"}}]}""")
public record MapCapital(PartyId party, List<Holding> holdings) implements Command {

    public MapCapital {
        holdings = Given.list(holdings);
        if (holdings.isEmpty()) {
            throw new IllegalArgumentException("\"holdings\" takes at least one thing that the party holds");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        return Examination.of(state, context)
                .possible(state.membership().isRegistered(party), () -> Fault.unknown(party))
                .acceptOne(() -> new CapitalMapped(party, holdings));
    }
}
