package org.mithaq.command.decisions;

import java.time.LocalDate;
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
import org.mithaq.command.state.MinutesBook.Minutes;
import org.mithaq.events.DecisionEvent.DissentRecorded;
import org.mithaq.events.DecisionId;
import org.mithaq.rulebook.CharterParameter;
import org.mithaq.text.Text;

/**
 * Puts a minority's opinion on record beside a decision, for ever. A member speaks for itself: it is the actor's
 * party.
 *
 * @param standAside whether it takes no part in carrying the decision out, which is no breach
 */
@Intention(
        ar = "تدوين رأي مخالف",
        en = "Record a dissent",
        rules = {"R-122", "R-135"},
        concern = Concern.MATTER,
        example = """
                {"decision": "01890a5d-ac96-774b-bcce-b302099a8057",
                 "opinion": {"ar": "وتيرة التمويل تسبق التخطيط", "en": "The funding's pace runs ahead of planning"}}""")
public record RecordDissent(DecisionId decision, Text opinion, boolean standAside) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        var party = context.actor().party();
        Decision made = state.decisions().find(decision);
        if (made == null) {
            return Ruling.impossible(Fault.unknown(decision));
        }
        return Examination.of(state, context)
                .rule("R-122", inTime(made, state, context))
                .possible(
                        state.membership().isMember(party),
                        () -> Fault.notAllowed(
                                "الأعضاء وحدهم يدوّنون رأياً مخالفاً", "only members put a dissent on record"))
                .possible(
                        !state.decisions().proposals().dissented(decision, party),
                        () -> new Fault(
                                Fault.Kind.ALREADY_EXISTS,
                                Text.of(
                                        "دوّنت جهتكم رأيها المخالف في هذا القرار من قبل",
                                        "your organisation put its dissent from this decision on record already")))
                .acceptOne(() -> new DissentRecorded(decision, party, opinion, standAside));
    }

    /** Until the minutes of the meeting are approved; after a decision in writing, for the charter's days. */
    private static boolean inTime(Decision made, CoalitionState state, Context context) {
        if (made.meeting() != null) {
            Minutes minutes = state.minutes().find(made.meeting());
            return minutes == null || !minutes.approved();
        }
        int days = state.charter().number(CharterParameter.DISSENT_DAYS);
        LocalDate last = made.life().decidedOn().plusDays(days);
        return !Day.of(context.occurredAt(), state).isAfter(last);
    }
}
