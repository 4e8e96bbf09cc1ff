package org.mithaq.command.state;

import org.mithaq.events.CampaignEvent;
import org.mithaq.events.CharterEvent;
import org.mithaq.events.CoalitionEvent;
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
        Decisions decisions,
        Tasks tasks,
        Barriers barriers,
        Campaigns campaigns) {

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
            Campaigns.EMPTY);

    /** The state after the event. */
    public CoalitionState evolve(Event event, Meta meta) {
        return switch (event) {
            case CoalitionEvent e -> with(foundations.evolve(e, meta));
            case CharterEvent e -> with(charter.evolve(e));
            case MembershipEvent e -> with(membership.evolve(e));
            case OutreachEvent e -> with(outreach.evolve(e));
            case MeetingEvent e -> with(meetings.evolve(e)).with(discussions.evolve(e));
            case DecisionEvent e -> with(decisions.evolve(e));
            case TaskEvent e -> with(tasks.evolve(e));
            case ResourceEvent e -> with(barriers.evolve(e));
            case CampaignEvent e -> with(campaigns.evolve(e));
            case RefusalEvent e -> this;
        };
    }

    private CoalitionState with(Foundations part) {
        return new CoalitionState(
                part, charter, membership, outreach, meetings, discussions, decisions, tasks, barriers, campaigns);
    }

    private CoalitionState with(CharterState part) {
        return new CoalitionState(
                foundations, part, membership, outreach, meetings, discussions, decisions, tasks, barriers, campaigns);
    }

    private CoalitionState with(Membership part) {
        return new CoalitionState(
                foundations, charter, part, outreach, meetings, discussions, decisions, tasks, barriers, campaigns);
    }

    private CoalitionState with(Outreach part) {
        return new CoalitionState(
                foundations, charter, membership, part, meetings, discussions, decisions, tasks, barriers, campaigns);
    }

    private CoalitionState with(Meetings part) {
        return new CoalitionState(
                foundations, charter, membership, outreach, part, discussions, decisions, tasks, barriers, campaigns);
    }

    private CoalitionState with(Discussions part) {
        return new CoalitionState(
                foundations, charter, membership, outreach, meetings, part, decisions, tasks, barriers, campaigns);
    }

    private CoalitionState with(Decisions part) {
        return new CoalitionState(
                foundations, charter, membership, outreach, meetings, discussions, part, tasks, barriers, campaigns);
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
                campaigns);
    }

    private CoalitionState with(Barriers part) {
        return new CoalitionState(
                foundations, charter, membership, outreach, meetings, discussions, decisions, tasks, part, campaigns);
    }

    private CoalitionState with(Campaigns part) {
        return new CoalitionState(
                foundations, charter, membership, outreach, meetings, discussions, decisions, tasks, barriers, part);
    }
}
