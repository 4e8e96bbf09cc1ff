package org.mithaq.command.promises;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Promises.Promise;
import org.mithaq.events.CoalitionEvent.CoordinatorAssigned;
import org.mithaq.events.PromiseEvent.PromiseFulfilled;
import org.mithaq.events.PromiseId;
import org.mithaq.text.Text;

/**
 * Puts on record that a promise was kept. The party that gave it does so, or the coordinator.
 *
 * @param how in what way it was kept
 */
@Intention(
        ar = "الوفاء بوعد",
        en = "Fulfil a promise",
        rules = {"R-142"},
        concern = Concern.MATTER,
        example = """
                {"promise": "0198c0de-0000-7000-8000-000000000451"}""")
public record FulfilPromise(PromiseId promise, @Nullable Text how) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Promise found = state.promises().find(promise);
        return Examination.of(state, context)
                .possible(found != null, () -> Fault.unknown(promise))
                .possible(
                        found != null && !found.fulfilled(),
                        () -> Fault.wrongState("أُوفي بهذا الوعد من قبل", "this promise is kept already"))
                .possible(
                        found != null && mayFulfil(found, state, context),
                        () -> Fault.notAllowed(
                                "تُسجّل الوفاءَ بالوعد الجهةُ التي قطعته أو المنسّق/ة",
                                "that a promise was kept is recorded by the party that gave it or by the coordinator"))
                .acceptOne(() -> new PromiseFulfilled(promise, how));
    }

    private static boolean mayFulfil(Promise found, CoalitionState state, Context context) {
        CoordinatorAssigned coordinator = state.foundations().coordinator();
        return found.by().equals(context.actor().party())
                || (coordinator != null
                        && coordinator.coordinator().equals(context.actor().person()));
    }
}
