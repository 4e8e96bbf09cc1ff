package org.mithaq.command.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.command.state.Decisions.Decision;
import org.mithaq.events.DecisionEvent.DecisionSettled;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Vocabulary.RediscussionExemption;
import org.mithaq.rediscussion.Standing;
import org.mithaq.text.Text;

/**
 * Says that a decision was carried out, or for what other reason terms of re-discussion may exempt it. A decision that a
 * re-discussion suspends cannot be carried out.
 *
 * @param as carried out; or an election that was notified, an emergency, routine administration
 */
@Intention(
        ar = "تسجيل تنفيذ قرار",
        en = "Say that a decision was carried out",
        rules = {"R-130"},
        concern = Concern.MATTER,
        example = """
                {"decision": "01890a5d-ac96-774b-bcce-b302099a8057", "as": "EXECUTED",
                 "note": {"ar": "وُقّع العقد", "en": "The contract is signed"}}""")
public record SettleDecision(
        DecisionId decision,
        RediscussionExemption as,
        @Nullable Text note) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Decision made = state.decisions().find(decision);
        if (made == null) {
            return Ruling.impossible(Fault.unknown(decision));
        }
        LocalDate day = Day.of(context.occurredAt(), state);
        boolean executed = as == RediscussionExemption.EXECUTED;
        Standing standing = made.life().on(day);
        boolean held = standing == Standing.SUSPENDED || made.life().irreversibleActionsBlockedOn(day);
        return Examination.of(state, context)
                .clause("R-130", "suspended", !(executed && held))
                .possible(
                        standing.stands() && !(executed && standing == Standing.NOT_YET_IN_FORCE),
                        () -> Fault.wrongState("ليس هذا القرار ساري المفعول", "this decision is not in force"))
                .possible(
                        !made.settledAs().contains(as),
                        () -> new Fault(
                                Fault.Kind.ALREADY_EXISTS,
                                Text.of("سُجّل ذلك لهذا القرار من قبل", "that is on record for this decision already")))
                .acceptOne(() -> new DecisionSettled(decision, as, note));
    }
}
