package org.mithaq.command.decisions;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.command.bodies.Attendance;
import org.mithaq.command.ruling.Examination;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.command.state.Decisions.Decision;
import org.mithaq.command.state.Meeting;
import org.mithaq.events.DecisionEvent.AffectedGroup;
import org.mithaq.events.DecisionEvent.Ballot;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.DecisionEvent.Validity;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.MeetingId;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.ProvisionalReason;
import org.mithaq.text.Text;

/**
 * A vote of a meeting as commands that rest on one carry it.
 *
 * <p>Several commands may rest on one decision, such as vision, mission and values: the first one that names the id is
 * examined and records the decision, those that follow repeat the same resolution and add what they adopt.
 *
 * @param decision the new decision's id; for a command that follows, the same again
 * @param meeting the open meeting that decides
 * @param text the exact wording
 * @param vote the tally, of those present
 * @param rule the decision rule the meeting applied, where it asked for more than its kind needs
 * @param mover the party present that moved it
 * @param reasons why
 * @param alternatives what else was considered
 * @param evidence what it rests on
 * @param affectedGroups whose lives it touches, and whether they took part
 * @param concessions what was given up to reach it
 * @param refersToMission whether it names the mission as its ground
 * @param amount what it commits, in the coalition's currency
 * @param ballots how each party voted, where the vote is open; they add up to the tally
 * @param recused the parties present that declare a conflict of interest: they count for the quorum, and do not vote
 *     (R-136)
 * @param validity from when until when it is in force, and when it is looked at again
 * @param provisional why it is decided subject to ratification, where the charter allows that
 */
public record Resolution(
        DecisionId decision,
        MeetingId meeting,
        Text title,
        @Nullable Text text,
        Vote vote,
        @Nullable DecisionRule rule,
        @Nullable PartyId mover,
        List<Text> reasons,
        List<Text> alternatives,
        List<Evidence> evidence,
        List<AffectedGroup> affectedGroups,
        List<Text> concessions,
        boolean refersToMission,
        @Nullable Long amount,
        List<Ballot> ballots,
        List<PartyId> recused,
        @Nullable Validity validity,
        @Nullable ProvisionalReason provisional)
        implements Basis {

    /** Large enough to tell shares apart. */
    private static final int WHOLE = 1000;

    public Resolution {
        if (amount != null && amount < 0) {
            throw new IllegalArgumentException("\"amount\" is a whole number, not below 0");
        }
        reasons = Given.list(reasons);
        alternatives = Given.list(alternatives);
        evidence = Given.list(evidence);
        affectedGroups = Given.list(affectedGroups);
        concessions = Given.list(concessions);
        ballots = Given.list(ballots);
        recused = Given.list(recused);
    }

    /** The same resolution under a decision rule that asks for at least as much as {@code least}. */
    public Resolution underRule(DecisionRule least) {
        DecisionRule stricter = stricter(rule, least);
        return new Resolution(
                decision,
                meeting,
                title,
                text,
                vote,
                stricter,
                mover,
                reasons,
                alternatives,
                evidence,
                affectedGroups,
                concessions,
                refersToMission,
                amount,
                ballots,
                recused,
                validity,
                provisional);
    }

    /** The one of both that asks for more: what is asked for, where it is at least the least. */
    public static DecisionRule stricter(@Nullable DecisionRule asked, DecisionRule least) {
        if (asked == null) {
            return least;
        }
        boolean enough = least != DecisionRule.ABSOLUTE_MAJORITY
                && Majority.share(asked).least(WHOLE) >= Majority.share(least).least(WHOLE);
        return enough ? asked : least;
    }

    /** Whether enough are present in the meeting; where no quorum is set, anybody is enough. */
    public boolean quorate(DecisionKind kind, CoalitionState state) {
        return new Deliberation(this, kind, state).quorate();
    }

    /** Whether the tally is what the kind of decision, and the rule that is asked for, need. */
    public boolean adopted(DecisionKind kind, CoalitionState state) {
        return new Deliberation(this, kind, state).adopted();
    }

    /** Notes every rule of a decision of that kind, and what makes it impossible. Rules are noted at the first command only. */
    public Examination examine(DecisionKind kind, CoalitionState state, Examination examination) {
        return examine(kind, null, state, examination);
    }

    /**
     * The same for a vote on an earlier decision.
     *
     * @param upon the decision whose money it is, and whose screening serves
     */
    public Examination examine(
            DecisionKind kind, @Nullable DecisionId upon, CoalitionState state, Examination examination) {
        Decision made = state.decisions().find(decision);
        Deliberation deliberation = new Deliberation(this, kind, state);
        return made == null ? deliberation.examine(upon, examination) : follow(made, deliberation, examination);
    }

    @Override
    public Examination examine(Purpose purpose, Examination examination) {
        return examine(requireNonNull(purpose.kind()), purpose.state(), examination);
    }

    @Override
    public List<Event> events(Purpose purpose, Event effect) {
        return events(requireNonNull(purpose.kind()), purpose.state(), effect);
    }

    @Override
    public Collection<PartyId> participants(CoalitionState state) {
        Meeting found = state.meetings().find(meeting);
        return found == null ? List.of() : new Attendance(found, state).voters();
    }

    @Override
    public @Nullable PartyId mover(CoalitionState state) {
        return mover;
    }

    /** The decision as it goes on record; only after an examination that nothing stood in the way of. */
    public DecisionRecorded recorded(DecisionKind kind, CoalitionState state) {
        return new Deliberation(this, kind, state).recorded();
    }

    /** The body that decides, or {@code null} where the meeting is unknown or of no body. */
    @Override
    public @Nullable BodyKind body(CoalitionState state) {
        Meeting found = state.meetings().find(meeting);
        return found == null ? null : found.kind().body();
    }

    /** Whether no command before rested on this decision. */
    public boolean isFirst(CoalitionState state) {
        return state.decisions().find(decision) == null;
    }

    /** What happens: the effect where the vote adopted it, and the decision where this command is the first. */
    public List<Event> events(DecisionKind kind, CoalitionState state, Event effect) {
        if (!isFirst(state)) {
            return List.of(effect);
        }
        DecisionRecorded recorded = recorded(kind, state);
        return new Deliberation(this, kind, state).adopted() ? List.of(effect, recorded) : List.of(recorded);
    }

    private Examination follow(Decision made, Deliberation deliberation, Examination examination) {
        boolean same = meeting.equals(made.meeting()) && Competence.decidedTogether(made.kind(), deliberation.kind());
        if (same && made.kind() != deliberation.kind()) {
            deliberation.examineFurther(examination);
        }
        return examination
                .possible(same, () -> Fault.exists(decision))
                .possible(
                        vote.equals(made.vote()),
                        () -> Fault.badInput(
                                "أصوات القرار المدوَّن غير هذه؛ كرّروا الأصوات نفسها",
                                "the recorded decision has another tally; repeat the same \"vote\""))
                .possible(
                        made.adopted() && deliberation.adopted(),
                        () -> Fault.wrongState(
                                "لم يُعتمد هذا القرار بالأكثرية المطلوبة، فلا يترتب عليه شيء",
                                "this decision did not reach the majority needed, so nothing follows from it"))
                .possible(deliberation.open(), Deliberation::notOpen);
    }
}
