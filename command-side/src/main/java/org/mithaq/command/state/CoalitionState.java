package org.mithaq.command.state;

import org.mithaq.events.CharterEvent;
import org.mithaq.events.CoalitionEvent;
import org.mithaq.events.CommunicationEvent;
import org.mithaq.events.ConflictEvent;
import org.mithaq.events.DecisionEvent;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingEvent;
import org.mithaq.events.MembershipEvent;
import org.mithaq.events.Meta;
import org.mithaq.events.OutreachEvent;
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
        MinutesBook minutes,
        Decisions decisions,
        Tasks tasks,
        Barriers barriers,
        Conflicts conflicts,
        Mandates mandates) {

    /** Before the first event. */
    public static final CoalitionState EMPTY = new CoalitionState(
            Foundations.EMPTY,
            CharterState.EMPTY,
            Membership.EMPTY,
            Outreach.EMPTY,
            Meetings.EMPTY,
            Discussions.EMPTY,
            MinutesBook.EMPTY,
            Decisions.EMPTY,
            Tasks.EMPTY,
            Barriers.EMPTY,
            Conflicts.EMPTY,
            Mandates.EMPTY);

    /** The state after the event. */
    public CoalitionState evolve(Event event, Meta meta) {
        return switch (event) {
            case CoalitionEvent e -> with(foundations.evolve(e, meta));
            case CharterEvent e -> with(charter.evolve(e));
            case MembershipEvent e -> with(membership.evolve(e));
            case OutreachEvent e -> with(outreach.evolve(e));
            case MeetingEvent e ->
                with(meetings.evolve(e)).with(discussions.evolve(e)).with(minutes.evolve(e));
            case DecisionEvent e -> with(decisions.evolve(e));
            case TaskEvent e -> with(tasks.evolve(e));
            case ResourceEvent e -> with(barriers.evolve(e));
            case ConflictEvent e -> with(conflicts.evolve(e));
            case CommunicationEvent e -> with(mandates.evolve(e));
            case RefusalEvent e -> this;
        };
    }

    private CoalitionState with(Foundations part) {
        return new CoalitionState(
                part,
                charter,
                membership,
                outreach,
                meetings,
                discussions,
                minutes,
                decisions,
                tasks,
                barriers,
                conflicts,
                mandates);
    }

    private CoalitionState with(CharterState part) {
        return new CoalitionState(
                foundations,
                part,
                membership,
                outreach,
                meetings,
                discussions,
                minutes,
                decisions,
                tasks,
                barriers,
                conflicts,
                mandates);
    }

    private CoalitionState with(Membership part) {
        return new CoalitionState(
                foundations,
                charter,
                part,
                outreach,
                meetings,
                discussions,
                minutes,
                decisions,
                tasks,
                barriers,
                conflicts,
                mandates);
    }

    private CoalitionState with(Outreach part) {
        return new CoalitionState(
                foundations,
                charter,
                membership,
                part,
                meetings,
                discussions,
                minutes,
                decisions,
                tasks,
                barriers,
                conflicts,
                mandates);
    }

    private CoalitionState with(Meetings part) {
        return new CoalitionState(
                foundations,
                charter,
                membership,
                outreach,
                part,
                discussions,
                minutes,
                decisions,
                tasks,
                barriers,
                conflicts,
                mandates);
    }

    private CoalitionState with(Discussions part) {
        return new CoalitionState(
                foundations,
                charter,
                membership,
                outreach,
                meetings,
                part,
                minutes,
                decisions,
                tasks,
                barriers,
                conflicts,
                mandates);
    }

    private CoalitionState with(MinutesBook part) {
        return new CoalitionState(
                foundations,
                charter,
                membership,
                outreach,
                meetings,
                discussions,
                part,
                decisions,
                tasks,
                barriers,
                conflicts,
                mandates);
    }

    private CoalitionState with(Decisions part) {
        return new CoalitionState(
                foundations,
                charter,
                membership,
                outreach,
                meetings,
                discussions,
                minutes,
                part,
                tasks,
                barriers,
                conflicts,
                mandates);
    }

    private CoalitionState with(Tasks part) {
        return new CoalitionState(
                foundations,
                charter,
                membership,
                outreach,
                meetings,
                discussions,
                minutes,
                decisions,
                part,
                barriers,
                conflicts,
                mandates);
    }

    private CoalitionState with(Barriers part) {
        return new CoalitionState(
                foundations,
                charter,
                membership,
                outreach,
                meetings,
                discussions,
                minutes,
                decisions,
                tasks,
                part,
                conflicts,
                mandates);
    }

    private CoalitionState with(Conflicts part) {
        return new CoalitionState(
                foundations,
                charter,
                membership,
                outreach,
                meetings,
                discussions,
                minutes,
                decisions,
                tasks,
                barriers,
                part,
                mandates);
    }

    private CoalitionState with(Mandates part) {
        return new CoalitionState(
                foundations,
                charter,
                membership,
                outreach,
                meetings,
                discussions,
                minutes,
                decisions,
                tasks,
                barriers,
                conflicts,
                part);
    }
}
