package org.mithaq.command.rediscussion;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.mithaq.command.bodies.Attendance;
import org.mithaq.command.bodies.Quorum;
import org.mithaq.command.decisions.Rank;
import org.mithaq.command.ruling.Context;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fact;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Decisions.Decision;
import org.mithaq.command.state.Meeting;
import org.mithaq.command.state.Meeting.Status;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.MeetingId;
import org.mithaq.events.RediscussionEvent.Judgement;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.RediscussionJudge;
import org.mithaq.rediscussion.Matter.Stage;
import org.mithaq.rediscussion.RequestLife;

/**
 * Who rules on a request: the chair, or a body by its vote in an open meeting. Where the chair rules, the body itself,
 * or a higher one, may do so in the chair's place.
 *
 * @param meeting the meeting that rules, or {@code null} for the chair
 */
record Bench(
        RequestLife request,
        @Nullable MeetingId meeting,
        @Nullable Vote vote,
        CoalitionState state,
        Context context) {

    Examination examine(Examination examination) {
        examination.clause("R-128", "judge", entitled(), Fact.fact("judge", due().name()));
        if (meeting == null) {
            return examination;
        }
        Meeting found = state.meetings().find(meeting);
        if (found == null) {
            return examination.possible(false, () -> Fault.unknown(requireNonNull(meeting)));
        }
        Attendance attendance = new Attendance(found, state);
        Quorum quorum = attendance.quorum();
        return examination
                .rule("R-117", quorum == null || quorum.met())
                .possible(
                        found.status() == Status.OPEN,
                        () -> Fault.wrongState("تبتّ الهيئة في اجتماع مفتوح", "a body rules in a meeting that is open"))
                .possible(
                        vote != null
                                && vote.inFavour() > vote.against()
                                && vote.total() <= attendance.votes(attendance.voters()),
                        () -> Fault.badInput(
                                "\"vote\" هو تصويت الحاضرين الذي حاز الأكثرية لهذا البتّ",
                                "\"vote\" is the tally, of those present, that carried this ruling"));
    }

    Judgement judgement() {
        if (meeting == null) {
            return new Judgement(RediscussionJudge.CHAIR, null, null);
        }
        boolean itself = body() == decided().body();
        return new Judgement(itself ? RediscussionJudge.DECIDING_BODY : RediscussionJudge.HIGHER_BODY, meeting, vote);
    }

    private RediscussionJudge due() {
        RediscussionJudge appeal = request.terms().appealTo();
        return request.stage() == Stage.APPEALED && appeal != null
                ? appeal
                : request.terms().admittedBy();
    }

    private boolean entitled() {
        if (meeting == null) {
            return due() == RediscussionJudge.CHAIR && Chair.presides(decided(), state, context);
        }
        BodyKind body = body();
        if (body == null) {
            return false;
        }
        return switch (due()) {
            case CHAIR, DECIDING_BODY, SUPPORTERS ->
                Rank.atLeast(body, decided().body());
            case HIGHER_BODY -> Rank.above(body, decided().body());
        };
    }

    private @Nullable BodyKind body() {
        return meeting == null ? null : Rank.meeting(meeting, state);
    }

    private Decision decided() {
        return requireNonNull(state.decisions().find(request.decision()));
    }
}
