package org.mithaq.command.membership;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.DecisionId;
import org.mithaq.events.PartyId;
import org.mithaq.events.RepresentationEvent.InterestDeclared;
import org.mithaq.events.Vocabulary.Contest;
import org.mithaq.events.Vocabulary.Stance;
import org.mithaq.text.Text;

/**
 * A party states where it can co-operate, where it disagrees, or where its interests conflict. One that declared
 * a conflict of interest in a decision counts for the quorum but does not vote; what it says last counts.
 *
 * @param decision the decision it is about, by the id under which it is prepared, if it is about one
 * @param competesFor what the party wants for itself that the decision would have the coalition seek: a call or a tender
 *     keeps the coalition from it
 */
@Intention(
        ar = "التصريح بموقف أو مصلحة",
        en = "Declare an interest",
        rules = {"R-136"},
        concern = Concern.BELONGING,
        example = """
                {"stance": "CONFLICT_OF_INTEREST",
                 "matter": {"ar": "نتقاضى أجراً من الجهة المانحة", "en": "The funder pays us"},
                 "decision": "0198c0de-0000-7000-8000-000000000047"}""")
public record DeclareInterest(
        Stance stance,
        Text matter,
        @Nullable DecisionId decision,
        @Nullable Contest competesFor) implements Command {

    public DeclareInterest {
        if (competesFor != null && (decision == null || stance != Stance.CONFLICT_OF_INTEREST)) {
            throw new IllegalArgumentException(
                    "\"competesFor\" is a \"CONFLICT_OF_INTEREST\" in a \"decision\"; name both");
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        PartyId party = context.actor().party();
        return Examination.of(state, context)
                .possible(state.membership().isRegistered(party), () -> Fault.unknown(party))
                .acceptOne(() -> new InterestDeclared(party, stance, matter, decision, competesFor));
    }
}
