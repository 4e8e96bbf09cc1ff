package org.mithaq.command.conflicts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.rulebook.CharterParameter;

/** The day by which a stage that begins now should end a conflict: the one asked for, or the charter's. */
record Deadline(@Nullable LocalDate asked, CoalitionState state, Context context) {

    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    /** For constructors: the day is within reason. */
    static void check(@Nullable LocalDate asked) {
        if (asked != null && asked.isAfter(LATEST)) {
            throw new IllegalArgumentException("\"dueBy\" is a day until " + LATEST);
        }
    }

    LocalDate day() {
        return asked == null ? today().plusDays(state.charter().number(CharterParameter.CONFLICT_STAGE)) : asked;
    }

    Examination examine(Examination examination) {
        return examination.possible(
                asked == null || !asked.isBefore(today()),
                () -> Fault.badInput(
                        "\"dueBy\" يوم لم يمضِ بعد: " + today() + " أو ما يليه",
                        "\"dueBy\" is a day still to come: " + today() + " or later"));
    }

    private LocalDate today() {
        return Day.of(context.occurredAt(), state);
    }
}
