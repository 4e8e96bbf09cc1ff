package org.mithaq.command.state;

import java.time.LocalDate;
import org.mithaq.events.CharterEvent;
import org.mithaq.events.CoalitionEvent;
import org.mithaq.events.DecisionEvent;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingEvent;
import org.mithaq.events.MembershipEvent;
import org.mithaq.events.Meta;
import org.mithaq.events.OutreachEvent;
import org.mithaq.events.RediscussionEvent;
import org.mithaq.events.RefusalEvent;
import org.mithaq.events.ResourceEvent;
import org.mithaq.events.TaskEvent;

/** The state of one coalition, divided by feature. Immutable. */
public record CoalitionState(
        Foundations foundations,
        CharterState charter,
        Membership membership,
        Outreach outreach,
        Meetings meetings,
        Discussions discussions,
        Decisions decisions,
        Tasks tasks,
        Barriers barriers,
        Rediscussions rediscussions) {

    /** Before the first event. */
    public static final CoalitionState EMPTY = new CoalitionState(
            Foundations.EMPTY,
            CharterState.EMPTY,
            Membership.EMPTY,
            Outreach.EMPTY,
            Meetings.EMPTY,
            Discussions.EMPTY,
            Decisions.EMPTY,
            Tasks.EMPTY,
            Barriers.EMPTY,
            Rediscussions.EMPTY);

    /** The state after the event. */
    public CoalitionState evolve(Event event, Meta meta) {
        return switch (event) {
            case CoalitionEvent e -> with(foundations.evolve(e, meta));
            case CharterEvent e -> with(charter.evolve(e));
            case MembershipEvent e -> with(membership.evolve(e));
            case OutreachEvent e -> with(outreach.evolve(e));
            case MeetingEvent e -> with(meetings.evolve(e)).with(discussions.evolve(e));
            case DecisionEvent e -> with(decisions.evolve(e, meta, day(meta)));
            case RediscussionEvent e -> with(decisions.evolve(e, day(meta))).with(rediscussions.evolve(e, day(meta)));
            case TaskEvent e -> with(tasks.evolve(e));
            case ResourceEvent e -> with(barriers.evolve(e));
            case RefusalEvent e -> this;
        };
    }

    private CoalitionState with(Foundations part) {
        return new CoalitionState(
                part, charter, membership, outreach, meetings, discussions, decisions, tasks, barriers, rediscussions);
    }

    private CoalitionState with(CharterState part) {
        return new CoalitionState(
                foundations,
                part,
                membership,
                outreach,
                meetings,
                discussions,
                decisions,
                tasks,
                barriers,
                rediscussions);
    }

    private CoalitionState with(Membership part) {
        return new CoalitionState(
                foundations, charter, part, outreach, meetings, discussions, decisions, tasks, barriers, rediscussions);
    }

    private CoalitionState with(Outreach part) {
        return new CoalitionState(
                foundations,
                charter,
                membership,
                part,
                meetings,
                discussions,
                decisions,
                tasks,
                barriers,
                rediscussions);
    }

    private CoalitionState with(Meetings part) {
        return new CoalitionState(
                foundations,
                charter,
                membership,
                outreach,
                part,
                discussions,
                decisions,
                tasks,
                barriers,
                rediscussions);
    }

    private CoalitionState with(Discussions part) {
        return new CoalitionState(
                foundations, charter, membership, outreach, meetings, part, decisions, tasks, barriers, rediscussions);
    }

    private CoalitionState with(Decisions part) {
        return new CoalitionState(
                foundations,
                charter,
                membership,
                outreach,
                meetings,
                discussions,
                part,
                tasks,
                barriers,
                rediscussions);
    }

    private CoalitionState with(Tasks part) {
        return new CoalitionState(
                foundations,
                charter,
                membership,
                outreach,
                meetings,
                discussions,
                decisions,
                part,
                barriers,
                rediscussions);
    }

    private CoalitionState with(Barriers part) {
        return new CoalitionState(
                foundations,
                charter,
                membership,
                outreach,
                meetings,
                discussions,
                decisions,
                tasks,
                part,
                rediscussions);
    }

    private CoalitionState with(Rediscussions part) {
        return new CoalitionState(
                foundations, charter, membership, outreach, meetings, discussions, decisions, tasks, barriers, part);
    }

    /** The state once the money that the decision would accept is screened; for the event that records it. */
    public CoalitionState withFundingScreened(DecisionId decision) {
        return with(decisions.fundingScreened(decision));
    }

    private LocalDate day(Meta meta) {
        return Day.of(meta.occurredAt(), this);
    }
}
