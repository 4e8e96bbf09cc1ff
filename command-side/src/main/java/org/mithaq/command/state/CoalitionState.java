package org.mithaq.command.state;

import org.mithaq.events.CharterEvent;
import org.mithaq.events.CoalitionEvent;
import org.mithaq.events.DecisionEvent;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingEvent;
import org.mithaq.events.MembershipEvent;
import org.mithaq.events.Meta;
import org.mithaq.events.OutreachEvent;
import org.mithaq.events.ResourceEvent;
import org.mithaq.events.TaskEvent;

/**
 * The state of one coalition, divided by feature. Immutable.
 *
 * <p>Each part takes the families of events it listens to; its own switch over such a family has no default, so that a
 * new event cannot be forgotten there.
 */
public record CoalitionState(
        Foundations foundations,
        CharterState charter,
        Membership membership,
        Outreach outreach,
        Meetings meetings,
        Discussions discussions,
        Decisions decisions,
        Tasks tasks,
        Barriers barriers) {

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
            Barriers.EMPTY);

    /** The state after the event. */
    public CoalitionState evolve(Event event, Meta meta) {
        return new CoalitionState(
                event instanceof CoalitionEvent e ? foundations.evolve(e, meta) : foundations,
                event instanceof CharterEvent e ? charter.evolve(e) : charter,
                event instanceof MembershipEvent e ? membership.evolve(e) : membership,
                event instanceof OutreachEvent e ? outreach.evolve(e) : outreach,
                event instanceof MeetingEvent e ? meetings.evolve(e) : meetings,
                event instanceof MeetingEvent e ? discussions.evolve(e) : discussions,
                event instanceof DecisionEvent e ? decisions.evolve(e) : decisions,
                event instanceof TaskEvent e ? tasks.evolve(e) : tasks,
                event instanceof ResourceEvent e ? barriers.evolve(e) : barriers);
    }
}
