package org.mithaq.command.resources;

import static java.util.Objects.requireNonNull;
import static org.mithaq.command.ruling.Fact.fact;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Decisions.Decision;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Given;
import org.mithaq.events.PartyId;
import org.mithaq.events.PersonId;
import org.mithaq.events.ResourceEvent.StaffAppointed;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.StaffGround;
import org.mithaq.text.Text;

/**
 * Appoints somebody to a paid post.
 *
 * @param person a random id, never a name
 * @param paidBy the registered party that funds the post
 * @param grounds why this person; references alone are not enough
 * @param communityConsulted whether the community was asked
 * @param decision the decision on staffing that it rests on
 */
@Intention(
        ar = "تعيين موظف/ة",
        en = "Appoint staff",
        rules = {"R-160"},
        concern = Concern.NAME,
        example = """
                {"person": "0198c0de-0000-7000-8000-000000000951",
                 "post": {"ar": "منسّق/ة", "en": "Coordinator"},
                 "grounds": ["EXPERTISE", "EXPERIENCE"], "communityConsulted": true}""")
public record AppointStaff(
        PersonId person,
        Text post,
        @Nullable PartyId paidBy,
        Set<StaffGround> grounds,
        boolean communityConsulted,
        @Nullable DecisionId decision)
        implements Command {

    public AppointStaff {
        grounds = Given.set(grounds);
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        return Examination.of(state, context)
                .clause(
                        "R-160",
                        "expertise",
                        grounds.contains(StaffGround.EXPERTISE),
                        fact("grounds", List.copyOf(grounds)))
                .clause("R-160", "community", communityConsulted)
                .possible(
                        !state.resources().staff().contains(person),
                        () -> Fault.wrongState("هذا الشخص من الكادر", "this person is on the staff already"))
                .possible(
                        paidBy == null || state.membership().isRegistered(paidBy),
                        () -> Fault.unknown(requireNonNull(paidBy)))
                .possible(
                        decision == null || state.decisions().find(decision) != null,
                        () -> Fault.unknown(requireNonNull(decision)))
                .possible(
                        decision == null || carries(state.decisions().find(decision)),
                        () -> Fault.badInput(
                                "القرار المذكور ليس قراراً معتمداً بشأن الكادر",
                                "\"decision\" is one on staffing that was adopted"))
                .acceptOne(() -> new StaffAppointed(person, post, paidBy, grounds, communityConsulted, decision));
    }

    private static boolean carries(@Nullable Decision made) {
        return made != null && made.adopted() && made.kind() == DecisionKind.STAFFING;
    }
}
