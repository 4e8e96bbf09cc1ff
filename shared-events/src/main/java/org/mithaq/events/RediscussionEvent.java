package org.mithaq.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.RediscussionPolicy.Terms;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.events.Vocabulary.RediscussionJudge;
import org.mithaq.text.Text;

/** Coming back to a decision: who asked, what came of it, and what became of the decision. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface RediscussionEvent extends Event {

    DecisionId decision();

    RediscussionId request();

    @Override
    default String subject() {
        return "decisions/" + decision() + "/rediscussions/" + request();
    }

    /**
     * Somebody asked for a re-discussion.
     *
     * @param asker who asked first
     * @param together other parties that it says ask with it; each counts once it supports the request itself
     * @param knownSince since when the ground is known
     * @param policyVersion the version of the charter whose policy applies; 0 for the default
     * @param clause where in that policy the terms stand
     * @param terms the terms that apply to this request
     * @param supportersMissing how many supporters it still needs before it can be ruled on
     * @param supportUntil the last day on which they can join
     */
    @EventType(value = "rediscussion.requested", ar = "طُلبت إعادة مناقشة قرار", en = "Re-discussion requested")
    record RediscussionRequested(
            DecisionId decision,
            RediscussionId request,
            Supporter asker,
            List<PartyId> together,
            @Nullable RediscussionGround ground,
            Text reason,
            List<Evidence> evidence,
            @Nullable LocalDate knownSince,
            int policyVersion,
            String clause,
            Terms terms,
            int supportersMissing,
            @Nullable LocalDate supportUntil)
            implements RediscussionEvent {

        public RediscussionRequested {
            together = Given.list(together);
            evidence = Given.list(evidence);
        }
    }

    /** @param supportersMissing how many it still needs */
    @EventType(value = "rediscussion.supported", ar = "أُيّد طلب إعادة المناقشة", en = "Re-discussion supported")
    record RediscussionSupported(
            DecisionId decision, RediscussionId request, Supporter supporter, int supportersMissing)
            implements RediscussionEvent {}

    /** A person who asks for their organisation. */
    record Supporter(PartyId party, PersonId person) {}

    /**
     * The request was refused, in writing.
     *
     * @param reason why
     * @param facts what was looked at
     * @param nextPermittedOn the first day on which it may be asked again; absent where it may not
     */
    @EventType(value = "rediscussion.refused", ar = "رُفض طلب إعادة المناقشة", en = "Re-discussion refused")
    record RediscussionRefused(
            DecisionId decision,
            RediscussionId request,
            Judgement by,
            Text reason,
            Considered facts,
            @Nullable LocalDate nextPermittedOn)
            implements RediscussionEvent {}

    /**
     * Who ruled on a request.
     *
     * @param meeting the meeting that ruled, where a body did
     * @param vote its vote
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Judgement(
            RediscussionJudge judge,
            @Nullable MeetingId meeting,
            @Nullable Vote vote) {}

    /** What a refusal looked at: the ground, the sources of evidence, and the requests before on the same matter. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Considered(@Nullable RediscussionGround ground, int sources, int requestsBefore) {}

    /** @param reason why it does not accept the refusal */
    @EventType(
            value = "rediscussion.appealed",
            ar = "طُعن في رفض إعادة المناقشة",
            en = "Refusal of a re-discussion appealed")
    record RediscussionAppealed(
            DecisionId decision, RediscussionId request, PartyId party, RediscussionJudge to, Text reason)
            implements RediscussionEvent {}

    /**
     * The decision may be discussed again; it stays as it is until that comes to an end.
     *
     * @param hearing the meeting on whose agenda it goes
     * @param hearUntil the last day on which it can be heard
     */
    @EventType(value = "rediscussion.granted", ar = "قُبل طلب إعادة المناقشة", en = "Re-discussion granted")
    record RediscussionGranted(
            DecisionId decision,
            RediscussionId request,
            Judgement by,
            @Nullable MeetingId hearing,
            @Nullable LocalDate hearUntil)
            implements RediscussionEvent {}

    /** Nobody completed, ruled on or heard it in time; the decision stands. */
    @EventType(value = "rediscussion.lapsed", ar = "سقط طلب إعادة المناقشة", en = "Re-discussion lapsed")
    record RediscussionLapsed(DecisionId decision, RediscussionId request, LocalDate lapsedOn)
            implements RediscussionEvent {}

    /** @param by the decision that confirmed it, or the one that would have changed it and was not adopted */
    @EventType(value = "decision.reaffirmed", ar = "ثُبّت القرار", en = "Decision reaffirmed")
    record DecisionReaffirmed(DecisionId decision, RediscussionId request, DecisionId by)
            implements RediscussionEvent {}

    /**
     * Another decision took its place; this one stays on record as it was.
     *
     * @param by the decision that takes its place
     * @param amends whether that is the same decision with other wording
     */
    @EventType(value = "decision.superseded", ar = "حلّ قرار محلّ قرار سابق", en = "Decision superseded")
    record DecisionSuperseded(DecisionId decision, RediscussionId request, DecisionId by, boolean amends)
            implements RediscussionEvent {}

    /** @param by the decision that ended it */
    @EventType(value = "decision.rescinded", ar = "أُلغي القرار", en = "Decision rescinded")
    record DecisionRescinded(DecisionId decision, RediscussionId request, DecisionId by) implements RediscussionEvent {}
}
