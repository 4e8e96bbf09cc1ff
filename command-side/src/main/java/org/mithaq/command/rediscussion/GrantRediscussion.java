package org.mithaq.command.rediscussion;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.decisions.Rank;
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
import org.mithaq.command.state.Meeting;
import org.mithaq.command.state.Meeting.Status;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.MeetingId;
import org.mithaq.events.RediscussionEvent.RediscussionGranted;
import org.mithaq.events.RediscussionId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.rediscussion.RequestLife;

/**
 * Grants a request: the decision may be discussed again, and stays as it is until that comes to an end.
 *
 * @param hearing the meeting on whose agenda it goes: of the body that decided, or a higher one
 * @param meeting the open meeting that grants it, where a body rules and not its chair
 * @param vote the tally for granting, where a body rules
 */
@Intention(
        ar = "قبول طلب إعادة المناقشة",
        en = "Grant a re-discussion",
        rules = {"R-117", "R-128", "R-130"},
        concern = Concern.MATTER,
        example = """
                {"request": "01890a5d-ac96-774b-bcce-b302099a8059",
                 "hearing": "01890a5d-ac96-774b-bcce-b302099a8060"}""")
public record GrantRediscussion(
        RediscussionId request,
        @Nullable MeetingId hearing,
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
        Examination examination = Pending.examine(asked, day, Examination.of(state, context));
        return heard(asked, state, context, bench.examine(examination))
                .acceptOne(() -> new RediscussionGranted(
                        asked.decision(), request, bench.judgement(), hearing, asked.lastDay()));
    }

    private Examination heard(RequestLife asked, CoalitionState state, Context context, Examination examination) {
        if (hearing == null) {
            return examination;
        }
        Meeting found = state.meetings().find(hearing);
        if (found == null) {
            return examination.possible(false, () -> Fault.unknown(requireNonNull(hearing)));
        }
        Decision decision = requireNonNull(state.decisions().find(asked.decision()));
        BodyKind body = Rank.meeting(hearing, state);
        return examination
                .clause("R-130", "hearing", new Hearing(asked, Day.of(context.occurredAt(), state), state).kept(found))
                .clause("R-130", "rank", body != null && Rank.atLeast(body, decision.body()))
                .possible(
                        found.status() != Status.CLOSED,
                        () -> Fault.wrongState("هذا الاجتماع مُختتَم", "this meeting is closed"));
    }
}
