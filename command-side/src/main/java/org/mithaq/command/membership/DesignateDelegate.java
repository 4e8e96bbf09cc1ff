package org.mithaq.command.membership;

import static org.mithaq.command.ruling.Fact.fact;

import java.util.List;
import org.mithaq.command.bodies.CommunityVoice;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Representation.Delegate;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.RepresentationEvent.DelegateDesignated;
import org.mithaq.text.Text;

/**
 * A member says who represents it. It may say so again of the same person, such as when the letter has come; another
 * person takes over by {@link ReplaceDelegate}.
 *
 * @param delegate a random id; the name is not in the log
 * @param position what the delegate does in the organisation
 * @param authority whether the delegate may decide for the organisation
 * @param letter whether the organisation said so in a letter
 */
@Intention(
        ar = "تعيين مندوب/ة",
        en = "Designate a delegate",
        rules = {"R-035", "R-100"},
        concern = Concern.BELONGING,
        example = """
                {"delegate": "0198c0de-0000-7000-8000-000000000092",
                 "position": {"ar": "مسؤول/ة البرنامج", "en": "Programme manager"},
                 "authority": true, "letter": true}""")
public record DesignateDelegate(PersonId delegate, Text position, boolean authority, boolean letter)
        implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        PartyId party = context.actor().party();
        Delegate before = state.representation().delegate(party);
        Examination examination = Examination.of(state, context)
                .rule(
                        "R-100",
                        (authority && letter) || !CommunityVoice.governs(party, state),
                        fact("parties", List.of(party)));
        Speaking.member(examination, state, context);
        return examination
                .possible(
                        before == null || before.person().equals(delegate),
                        () -> Fault.wrongState(
                                "لهذا العضو مندوب/ة؛ يُستبدل ولا يُعيَّن آخر معه",
                                "this member has a delegate, who is replaced by replace-delegate"))
                .acceptOne(() -> new DelegateDesignated(party, delegate, position, authority, letter));
    }
}
