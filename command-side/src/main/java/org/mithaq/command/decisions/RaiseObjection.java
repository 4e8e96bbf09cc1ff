package org.mithaq.command.decisions;

import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.command.state.WrittenProcedures.Procedure;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.DecisionId;
import org.mithaq.events.ObjectionId;
import org.mithaq.text.Text;

/**
 * States an objection to a proposal; it is answered before the decision is taken.
 *
 * @param decision the proposal
 * @param objection the new objection's id
 */
@Intention(
        ar = "إبداء اعتراض",
        en = "Raise an objection",
        rules = {"R-121"},
        concern = Concern.MATTER,
        example = """
                {"decision": "01890a5d-ac96-774b-bcce-b302099a8057",
                 "objection": "01890a5d-ac96-774b-bcce-b302099a8058",
                 "text": {"ar": "السرعة تمنع التصدي الفعّال للمسألة",
                          "en": "The pace prevents tackling the issue effectively"}}""")
public record RaiseObjection(DecisionId decision, ObjectionId objection, Text text) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Procedure voting = state.writtenProcedures().openOn(decision);
        return Examination.of(state, context)
                .possible(
                        state.decisions().find(decision) == null,
                        () -> Fault.wrongState(
                                "اتُّخذ هذا القرار؛ يُدوَّن الآن رأي مخالف أو تُطلب إعادة مناقشته",
                                "this decision is taken; record a dissent, or ask for a re-discussion"))
                .possible(
                        voting == null || !voting.overOn(Day.of(context.occurredAt(), state)),
                        () -> Fault.wrongState(
                                "انتهى التصويت الخطي على هذا القرار", "the written vote on this decision is over"))
                .possible(state.decisions().proposals().find(decision) != null, () -> Fault.unknown(decision))
                .possible(state.decisions().proposals().find(objection) == null, () -> Fault.exists(objection))
                .possible(
                        state.membership().isMember(context.actor().party()),
                        () -> Fault.notAllowed("الأعضاء وحدهم يعترضون", "only members raise objections"))
                .acceptOne(() ->
                        new ObjectionRaised(decision, objection, context.actor().party(), text));
    }
}
