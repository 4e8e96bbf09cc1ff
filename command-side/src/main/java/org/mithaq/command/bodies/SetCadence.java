package org.mithaq.command.bodies;

import static org.mithaq.command.ruling.Fact.fact;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.Body;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.BodyEvent.CadenceSet;
import org.mithaq.events.BodyId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.rulebook.CharterParameter;

/**
 * Says how often a body meets and for how long; the latest counts. A calendar shows meetings that are overdue.
 *
 * @param everyMonths in months, from 1 to 60
 * @param minutes how long its meetings are, where it is agreed; needed of a strategic committee before it meets
 */
@Intention(
        ar = "تحديد وتيرة اجتماعات هيئة",
        en = "Set a body's cadence",
        rules = {"R-074", "R-101", "R-102"},
        concern = Concern.BODIES,
        example = """
                {"body": "0198c0de-0000-7000-8000-000000000112", "everyMonths": 1, "minutes": 120}""")
public record SetCadence(
        BodyId body, int everyMonths, @Nullable Integer minutes) implements Command {

    private static final int LONGEST_MONTHS = 60;
    private static final int DAY_IN_MINUTES = 24 * 60;

    public SetCadence {
        if (everyMonths < 1 || everyMonths > LONGEST_MONTHS) {
            throw new IllegalArgumentException("\"everyMonths\" is a whole number from 1 to " + LONGEST_MONTHS);
        }
        if (minutes != null && (minutes < 1 || minutes > DAY_IN_MINUTES)) {
            throw new IllegalArgumentException("\"minutes\" is a whole number from 1 to " + DAY_IN_MINUTES);
        }
    }

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        Examination examination = Examination.of(state, context);
        cadence("R-101", BodyKind.STRATEGIC, CharterParameter.STRATEGIC_CADENCE, examination, state);
        cadence("R-102", BodyKind.EXECUTIVE, CharterParameter.EXECUTIVE_CADENCE, examination, state);
        Standing.examine(body, examination, state);
        Standing.byMember(examination, state, context);
        return examination.acceptOne(() -> new CadenceSet(body, everyMonths, minutes));
    }

    private void cadence(
            String rule, BodyKind kind, CharterParameter parameter, Examination examination, CoalitionState state) {
        Body found = state.bodies().find(body);
        int most = state.charter().number(parameter);
        examination.clause(
                rule,
                "cadence",
                found == null || found.kind() != kind || everyMonths <= most,
                fact("months", everyMonths),
                fact("most", most));
    }
}
