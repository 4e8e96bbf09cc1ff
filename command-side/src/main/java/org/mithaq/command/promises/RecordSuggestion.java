package org.mithaq.command.promises;

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
import org.mithaq.events.PlanId;
import org.mithaq.events.PromiseEvent.SuggestionRecorded;
import org.mithaq.events.SuggestionId;
import org.mithaq.text.Text;

/**
 * Records a suggestion from the community, which is owed an answer. Anybody may make one, member or not.
 *
 * @param suggestion a new id
 * @param plan the action plan that it is about
 */
@Intention(
        ar = "تسجيل اقتراح",
        en = "Record a suggestion",
        rules = {"R-059"},
        concern = Concern.OWN,
        example = """
                {"suggestion": "0198c0de-0000-7000-8000-000000000461",
                 "what": {"ar": "إشراك الباعة في أمان الطريق", "en": "Involve shopkeepers in road safety"}}""")
public record RecordSuggestion(
        SuggestionId suggestion, Text what, @Nullable PlanId plan) implements Command {

    @Override
    public boolean openToAnyone() {
        return true;
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        return Examination.of(state, context)
                .possible(!state.promises().knows(suggestion), () -> Fault.exists(suggestion))
                .possible(plan == null || state.plans().find(plan) != null, () -> Fault.unknown(requireNonNull(plan)))
                .acceptOne(() -> new SuggestionRecorded(suggestion, what, plan));
    }
}
