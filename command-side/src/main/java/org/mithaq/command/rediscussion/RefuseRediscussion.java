package org.mithaq.command.rediscussion;

import static java.util.Objects.requireNonNull;

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
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.MeetingId;
import org.mithaq.events.RediscussionEvent.Considered;
import org.mithaq.events.RediscussionEvent.RediscussionRefused;
import org.mithaq.events.RediscussionId;
import org.mithaq.rediscussion.Asker;
import org.mithaq.rediscussion.Eligibility;
import org.mithaq.rediscussion.Matter;
import org.mithaq.rediscussion.Matter.Stage;
import org.mithaq.rediscussion.RequestLife;
import org.mithaq.text.Text;

/**
 * Refuses a request for a re-discussion, in writing. The refusal states what was looked at and the next day on
 * which it may be asked again.
 *
 * @param reason why; a refusal without it is itself refused
 * @param meeting the open meeting that refuses, where a body rules and not its chair
 * @param vote the tally for refusing, where a body rules
 */
@Intention(
        ar = "رفض طلب إعادة المناقشة",
        en = "Refuse a re-discussion",
        rules = {"R-117", "R-128", "R-129"},
        concern = Concern.MATTER,
        example = """
                {"request": "01890a5d-ac96-774b-bcce-b302099a8059",
                 "reason": {"ar": "لا شرط متحقق ولا دليل", "en": "No condition met, no evidence"}}""")
public record RefuseRediscussion(
        RediscussionId request,
        @Nullable Text reason,
        @Nullable MeetingId meeting,
        @Nullable Vote vote) implements Command {

    @Override
    public Ruling decide(CoalitionState state, Context context) {
        RequestLife asked = state.rediscussions().find(request);
        if (asked == null) {
            return Ruling.impossible(Fault.unknown(request));
        }
        LocalDate day = Day.of(context.occurredAt(), state);
        Bench bench = new Bench(asked, meeting, vote, state, context);
        Examination examination = Examination.of(state, context).clause("R-129", "refusalReason", reason != null);
        return bench.examine(Pending.examine(asked, day, examination))
                .acceptOne(() -> new RediscussionRefused(
                        asked.decision(),
                        request,
                        bench.judgement(),
                        requireNonNull(reason),
                        considered(asked, state),
                        nextPermitted(asked, state, day)));
    }

    private Considered considered(RequestLife asked, CoalitionState state) {
        int before = (int) state.rediscussions()
                .onMatterOf(asked.decision())
                .takeWhile(other -> !other.id().equals(request))
                .count();
        return new Considered(asked.ground(), asked.sources(), before);
    }

    /** The first day on which a delegate who may ask at all can ask again, with this refusal on the record. */
    private static @Nullable LocalDate nextPermitted(RequestLife asked, CoalitionState state, LocalDate day) {
        Decision decision = requireNonNull(state.decisions().find(asked.decision()));
        Matter.Request now = asked.asOf(day);
        Matter matter = Matters.of(asked.decision(), decision, state, day)
                .with(new Matter.Request(
                        now.id(),
                        now.on(),
                        now.ground(),
                        now.askedOn(),
                        Stage.REFUSED,
                        now.supporters(),
                        now.missing(),
                        day));
        int version = state.charter().governing(decision.charterVersion());
        Asker anybody = new Asker(asked.supporters().get(0).party(), true, true, true);
        LocalDate next = Eligibility.of(matter, state.charter().policy(version), version, anybody, day)
                .nextPermitted()
                .orElse(null);
        return next == null || next.isAfter(day) ? next : day;
    }
}
