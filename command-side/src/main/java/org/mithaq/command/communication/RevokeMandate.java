package org.mithaq.command.communication;

import static java.util.Objects.requireNonNull;

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
import org.mithaq.command.state.Mandates.Mandate;
import org.mithaq.command.state.WrittenProcedures.Procedure;
import org.mithaq.events.CommunicationEvent.MandateRevoked;
import org.mithaq.events.DecisionId;
import org.mithaq.events.MandateId;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.text.Text;

/**
 * Ends a mandate before its time: the coalition takes it back by a decision, or the holder lays it down.
 *
 * @param decision the recorded decision, of kind MANDATE, that takes it back; absent where the holder lays it down
 */
@Intention(ar = "إنهاء تكليف", en = "Revoke a mandate", concern = Concern.NAME, example = """
                {"mandate": "01890a5d-ac96-774b-bcce-b302099a8501",
                 "decision": "01890a5d-ac96-774b-bcce-b302099a8059",
                 "reason": {"ar": "انتهت حملة الإطلاق", "en": "The launch is over"}}""")
public record RevokeMandate(MandateId mandate, @Nullable DecisionId decision, Text reason) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Mandate found = state.mandates().find(mandate);
        if (found == null) {
            return Ruling.impossible(Fault.unknown(mandate));
        }
        Examination examination = Examination.of(state, context)
                .possible(
                        !found.revoked(),
                        () -> Fault.wrongState("أُنهي هذا التكليف من قبل", "this mandate was ended already"));
        if (decision == null) {
            examination.possible(
                    found.isHeldBy(context.actor()),
                    () -> Fault.notAllowed(
                            "من يحمل التكليف يتخلّى عنه؛ وغيره ينهيه بقرار يُذكر في \"decision\"",
                            "the holder may lay a mandate down; others take it back by a \"decision\""));
        } else {
            byDecision(decision, found, state, examination);
        }
        return examination.acceptOne(() -> new MandateRevoked(mandate, decision, reason));
    }

    private static void byDecision(DecisionId id, Mandate found, CoalitionState state, Examination examination) {
        Decision made = state.decisions().find(id);
        Decision granting = requireNonNull(state.decisions().find(found.decision()));
        Procedure voted = made == null || made.procedure() == null
                ? null
                : state.writtenProcedures().find(made.procedure());
        examination
                .possible(made != null, () -> Fault.unknown(id))
                .possible(
                        voted == null
                                || (voted.opened().motion().effect() == null
                                        && !state.writtenProcedures().takenUp().contains(id)),
                        () -> Fault.wrongState(
                                "صُوِّت خطياً على هذا القرار من أجل أمر آخر، أو نُفّذ أثره من قبل",
                                "this decision was made in writing for something else, or was put into effect already"))
                .possible(
                        made != null
                                && made.adopted()
                                && made.kind() == DecisionKind.MANDATE
                                && made.number() > granting.number(),
                        () -> Fault.wrongState(
                                "ينهي التكليفَ قرار من نوع MANDATE اعتُمد بعد القرار الذي منحه",
                                "a mandate is taken back by a decision of kind MANDATE, adopted after the one that"
                                        + " granted it"));
    }
}
