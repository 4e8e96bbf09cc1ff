package org.mithaq.command.promises;

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
import org.mithaq.events.PartyId;
import org.mithaq.events.PromiseEvent.PromiseRecorded;
import org.mithaq.events.PromiseId;
import org.mithaq.text.Text;

/**
 * Records what the actor's party promised to another one, such as a seat or a lunch to somebody indispensable.
 *
 * @param promise a new id
 * @param to a registered party, a prospect, a supporter or another contact
 * @param due the day by which it is kept, in the coalition's time zone
 */
@Intention(
        ar = "تسجيل وعد",
        en = "Record a promise",
        rules = {"R-026", "R-142"},
        concern = Concern.OWN,
        example = """
                {"promise": "0198c0de-0000-7000-8000-000000000451",
                 "to": "0198c0de-0000-7000-8000-000000000011",
                 "what": {"ar": "مقعد في مجموعة الصياغة", "en": "A seat in the drafting group"},
                 "due": "2026-04-20"}""")
public record RecordPromise(
        PromiseId promise, PartyId to, Text what, @Nullable LocalDate due) implements Command {

    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    public RecordPromise {
        if (due != null && due.isAfter(LATEST)) {
            throw new IllegalArgumentException("\"due\" is a day until " + LATEST);
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        return Examination.of(state, context)
                .rule("R-142", due != null)
                .possible(state.promises().find(promise) == null, () -> Fault.exists(promise))
                .possible(
                        state.membership().isRegistered(to) || state.outreach().knows(to), () -> Fault.unknown(to))
                .possible(
                        due == null || !due.isBefore(Day.of(context.occurredAt(), state)),
                        () -> Fault.badInput(
                                "موعد الوعد مضى؛ حدّدوا يوماً لم يمضِ بعد",
                                "\"due\" is a day that is over; name today or a later day"))
                .acceptOne(() -> new PromiseRecorded(promise, context.actor().party(), to, what, due));
    }
}
