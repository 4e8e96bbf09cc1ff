package org.mithaq.command.rediscussion;

import static java.util.Objects.requireNonNull;

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
import org.mithaq.events.PartyId;
import org.mithaq.events.RediscussionEvent.RediscussionAppealed;
import org.mithaq.events.RediscussionId;
import org.mithaq.rediscussion.Matter.Stage;
import org.mithaq.rediscussion.RequestLife;
import org.mithaq.text.Text;

/** Brings a refusal before the body that the policy names, once; that body then grants or refuses. */
@Intention(
        ar = "الطعن في رفض إعادة المناقشة",
        en = "Appeal the refusal of a re-discussion",
        rules = {"R-128"},
        concern = Concern.MATTER,
        example = """
                {"request": "01890a5d-ac96-774b-bcce-b302099a8059",
                 "reason": {"ar": "لم يُنظر في الدليل المرفق", "en": "The evidence brought was not looked at"}}""")
public record AppealRediscussion(RediscussionId request, Text reason) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        RequestLife asked = state.rediscussions().find(request);
        if (asked == null) {
            return Ruling.impossible(Fault.unknown(request));
        }
        LocalDate day = Day.of(context.occurredAt(), state);
        PartyId party = context.actor().party();
        boolean supports =
                asked.supporters().stream().anyMatch(each -> each.party().equals(party));
        return Examination.of(state, context)
                .clause("R-128", "initiator", supports || state.membership().isMember(party))
                .possible(
                        asked.stageOn(day) == Stage.REFUSED && !asked.appealed(),
                        () -> Fault.wrongState("يُطعن مرة واحدة في طلب مرفوض", "a refusal is appealed, and once only"))
                .possible(
                        asked.terms().appealTo() != null,
                        () -> Fault.notAllowed(
                                "لا تتيح السياسة الطعن في هذا الرفض", "the policy knows no appeal from this refusal"))
                .possible(
                        stands(asked, state, day),
                        () -> Fault.wrongState("لم يعد القرار ساري المفعول", "the decision is no longer in force"))
                .acceptOne(() -> new RediscussionAppealed(
                        asked.decision(),
                        request,
                        party,
                        requireNonNull(asked.terms().appealTo()),
                        reason));
    }

    /** A matter that was settled, or asked about anew, in the meantime is not appealed. */
    private boolean stands(RequestLife asked, CoalitionState state, LocalDate day) {
        return state.rediscussions()
                .onMatterOf(asked.decision())
                .filter(other -> other.decision().equals(asked.decision()))
                .noneMatch(other -> other.stageOn(day).pending() || other.stage() == Stage.CHANGED);
    }
}
