package org.mithaq.command.membership;

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
import org.mithaq.events.MembershipEvent.DueDiligenceRecorded;
import org.mithaq.events.PartyId;
import org.mithaq.text.Text;

/**
 * Records what was found out about a party's practices and past statements. It may be done again.
 *
 * @param sources what was read, and in what role those who were asked had worked with the party
 */
@Intention(ar = "تدوين بحث عن ممارسات جهة", en = "Record due diligence", concern = Concern.OWN, example = """
                {"party": "0198c0de-0000-7000-8000-000000000014",
                 "findings": {"ar": "وفت بتعهداتها في شراكات سابقة", "en": "Kept its promises in earlier partnerships"},
                 "sources": [{"ar": "تقارير سنوية", "en": "Annual reports"}]}""")
public record RecordDueDiligence(PartyId party, Text findings, List<Text> sources) implements Command {

    public RecordDueDiligence {
        sources = Given.list(sources);
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        return Examination.of(state, context)
                .possible(state.membership().isRegistered(party), () -> Fault.unknown(party))
                .acceptOne(() -> new DueDiligenceRecorded(party, findings, sources));
    }
}
