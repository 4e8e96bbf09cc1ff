package org.mithaq.command.state;

import java.time.LocalDate;
import org.mithaq.events.BodyEvent;
import org.mithaq.events.CampaignEvent;
import org.mithaq.events.CharterEvent;
import org.mithaq.events.CoalitionEvent;
import org.mithaq.events.CommunicationEvent;
import org.mithaq.events.ConflictEvent;
import org.mithaq.events.DecisionEvent;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingEvent;
import org.mithaq.events.MembershipEvent;
import org.mithaq.events.Meta;
import org.mithaq.events.OutreachEvent;
import org.mithaq.events.PlanEvent;
import org.mithaq.events.PromiseEvent;
import org.mithaq.events.RediscussionEvent;
import org.mithaq.events.RepresentationEvent;
import org.mithaq.events.ResourceEvent;
import org.mithaq.events.TaskEvent;
import org.mithaq.events.WrittenProcedureEvent;

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
        Representation representation,
        Bodies bodies,
        Outreach outreach,
        Meetings meetings,
        Discussions discussions,
        MinutesBook minutes,
        Decisions decisions,
        WrittenProcedures writtenProcedures,
        Rediscussions rediscussions,
        Plans plans,
        Tasks tasks,
        Resources resources,
        Promises promises,
        Conflicts conflicts,
        Mandates mandates,
        Campaigns campaigns,
        Narrowed narrowed) {

    /** Before the first event. */
    public static final CoalitionState EMPTY = new CoalitionState(
            Foundations.EMPTY,
            CharterState.EMPTY,
            Membership.EMPTY,
            Representation.EMPTY,
            Bodies.EMPTY,
            Outreach.EMPTY,
            Meetings.EMPTY,
            Discussions.EMPTY,
            MinutesBook.EMPTY,
            Decisions.EMPTY,
            WrittenProcedures.EMPTY,
            Rediscussions.EMPTY,
            Plans.EMPTY,
            Tasks.EMPTY,
            Resources.EMPTY,
            Promises.EMPTY,
            Conflicts.EMPTY,
            Mandates.EMPTY,
            Campaigns.EMPTY,
            Narrowed.EMPTY);

    /** The state after the event. */
    public CoalitionState evolve(Event event, Meta meta) {
        LocalDate day = Day.of(meta.occurredAt(), this);
        return new CoalitionState(
                event instanceof CoalitionEvent e ? foundations.evolve(e, meta) : foundations,
                event instanceof CharterEvent e ? charter.evolve(e) : charter,
                switch (event) {
                    case MembershipEvent e -> membership.evolve(e);
                    case RepresentationEvent e -> membership.evolve(e);
                    default -> membership;
                },
                event instanceof RepresentationEvent e ? representation.evolve(e) : representation,
                switch (event) {
                    case BodyEvent e -> bodies.evolve(e);
                    case RepresentationEvent e -> bodies.evolve(e);
                    default -> bodies;
                },
                event instanceof OutreachEvent e ? outreach.evolve(e) : outreach,
                event instanceof MeetingEvent e ? meetings.evolve(e) : meetings,
                event instanceof MeetingEvent e ? discussions.evolve(e) : discussions,
                event instanceof MeetingEvent e ? minutes.evolve(e) : minutes,
                switch (event) {
                    case DecisionEvent e -> decisions.evolve(e, meta, day);
                    case RediscussionEvent e -> decisions.evolve(e, day);
                    default -> decisions;
                },
                switch (event) {
                    case WrittenProcedureEvent e -> writtenProcedures.evolve(e);
                    case DecisionRecorded e -> writtenProcedures.evolve(e);
                    default -> writtenProcedures.takenUp(Bases.of(event), decisions);
                },
                event instanceof RediscussionEvent e ? rediscussions.evolve(e, day) : rediscussions,
                event instanceof PlanEvent e ? plans.evolve(e) : plans,
                event instanceof TaskEvent e ? tasks.evolve(e) : tasks,
                event instanceof ResourceEvent e ? resources.evolve(e) : resources,
                event instanceof PromiseEvent e ? promises.evolve(e) : promises,
                event instanceof ConflictEvent e ? conflicts.evolve(e) : conflicts,
                switch (event) {
                    case CommunicationEvent e -> mandates.evolve(e);
                    case RepresentationEvent e -> mandates.evolve(e);
                    default -> mandates;
                },
                event instanceof CampaignEvent e ? campaigns.evolve(e) : campaigns,
                narrowed.evolve(event, meta));
    }
}
