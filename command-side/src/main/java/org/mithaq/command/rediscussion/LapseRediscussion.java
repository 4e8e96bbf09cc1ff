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
import org.mithaq.events.RediscussionEvent.RediscussionLapsed;
import org.mithaq.events.RediscussionId;
import org.mithaq.rediscussion.Matter.Stage;
import org.mithaq.rediscussion.RequestLife;

/**
 * Puts on record that a request lapsed: it did not find its supporters, or was not heard, in time. It counts as lapsed
 * from that day on, whether or not anybody says so; but what was put to a written vote in time was heard in time.
 */
@Intention(
        ar = "تسجيل سقوط طلب إعادة المناقشة",
        en = "Note that a re-discussion lapsed",
        concern = Concern.MATTER,
        example = """
                {"request": "01890a5d-ac96-774b-bcce-b302099a8059"}""")
public record LapseRediscussion(RediscussionId request) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        RequestLife asked = state.rediscussions().find(request);
        if (asked == null) {
            return Ruling.impossible(Fault.unknown(request));
        }
        LocalDate day = Day.of(context.occurredAt(), state);
        return Examination.of(state, context)
                .possible(
                        asked.stage() != Stage.LAPSED && asked.stageOn(day) == Stage.LAPSED,
                        () -> Fault.wrongState(
                                "لم تنقضِ مدة هذا الطلب، أو بُتّ فيه",
                                "the time of this request is not over, or it was ruled on"))
                .possible(
                        state.writtenProcedures().openFor(request) == null,
                        () -> Fault.wrongState(
                                "طُرح للتصويت الخطي في المدة، فيُنتظر اختتام التصويت",
                                "it was put to a written vote in time; that vote is closed first"))
                .acceptOne(() -> new RediscussionLapsed(
                        asked.decision(),
                        request,
                        requireNonNull(asked.lastDay()).plusDays(1)));
    }
}
