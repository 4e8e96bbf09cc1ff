package org.mithaq.command.membership;

import static org.mithaq.command.ruling.Fact.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.mithaq.command.ruling.Command;
import org.mithaq.command.ruling.Concern;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Intention;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Day;
import org.mithaq.events.RepresentationEvent.WithdrawalAnnounced;
import org.mithaq.rulebook.CharterParameter;
import org.mithaq.text.Text;

/**
 * A member gives notice that it leaves, so that its tasks can be handed over. It stays a member until it does leave, by
 * {@link WithdrawMember}; the latest notice counts.
 *
 * @param leavesOn the day on which it means to leave, not in the past
 * @param dispute whether it leaves over a dispute: mediation is offered then
 */
@Intention(
        ar = "إعلان نيّة الانسحاب",
        en = "Announce a withdrawal",
        rules = {"R-131"},
        concern = Concern.BELONGING,
        example = """
                {"leavesOn": "2027-03-31", "reason": {"ar": "انتهى مشروعنا في الحي", "en": "Our project here ended"},
                 "dispute": false}""")
public record AnnounceWithdrawal(LocalDate leavesOn, Text reason, boolean dispute) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        LocalDate today = Day.of(context.occurredAt(), state);
        long days = ChronoUnit.DAYS.between(today, leavesOn);
        int asked = state.charter().number(CharterParameter.EXIT_NOTICE);
        Examination examination = Examination.of(state, context)
                .clause(
                        "R-131",
                        "dispute",
                        !dispute && !state.conflicts().concern(context.actor().party()))
                .clause(
                        "R-131",
                        "notice",
                        days >= asked,
                        fact("days", (int) Math.min(days, asked)),
                        fact("asked", asked))
                .possible(
                        !leavesOn.isBefore(today),
                        () -> Fault.badInput("يوم الانسحاب مضى", "\"leavesOn\" is not in the past"));
        Speaking.member(examination, state, context);
        return examination.acceptOne(
                () -> new WithdrawalAnnounced(context.actor().party(), leavesOn, reason));
    }
}
