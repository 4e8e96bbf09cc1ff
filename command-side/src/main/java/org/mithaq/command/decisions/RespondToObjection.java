package org.mithaq.command.decisions;

import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Proposals.Objection;
import org.mithaq.events.DecisionEvent.ObjectionAnswered;
import org.mithaq.events.ObjectionId;
import org.mithaq.text.Text;

/**
 * Answers an objection. An answer need not satisfy whoever objects; that remains for the vote and for dissent.
 *
 * @param withdrawn whether it is taken back, which only the party that raised it can say
 */
@Intention(
        ar = "الجواب عن اعتراض",
        en = "Respond to an objection",
        rules = {"R-121"},
        concern = Concern.MATTER,
        example = """
                {"objection": "01890a5d-ac96-774b-bcce-b302099a8058",
                 "answer": {"ar": "مراجعة بعد ربع سنة", "en": "Review after a quarter"}}""")
public record RespondToObjection(ObjectionId objection, Text answer, boolean withdrawn) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Objection raised = state.decisions().proposals().find(objection);
        if (raised == null) {
            return Ruling.impossible(Fault.unknown(objection));
        }
        return Examination.of(state, context)
                .possible(
                        state.decisions()
                                .proposals()
                                .unanswered(raised.decision())
                                .contains(objection),
                        () -> Fault.wrongState("أُجيب عن هذا الاعتراض من قبل", "this objection was answered already"))
                .possible(
                        !withdrawn || raised.party().equals(context.actor().party()),
                        () -> Fault.notAllowed(
                                "لا يسحب الاعتراض إلا من أبداه",
                                "only the party that raised an objection takes it back"))
                .acceptOne(() -> new ObjectionAnswered(raised.decision(), objection, answer, withdrawn));
    }
}
