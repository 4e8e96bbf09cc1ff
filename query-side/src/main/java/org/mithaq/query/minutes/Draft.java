package org.mithaq.query.minutes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.MeetingEvent;
import org.mithaq.events.MeetingEvent.AttendeeArrived;
import org.mithaq.events.MeetingEvent.AttendeeLeft;
import org.mithaq.events.MeetingEvent.DiscussionRecorded;
import org.mithaq.events.MeetingEvent.GuestRecorded;
import org.mithaq.events.MeetingEvent.IntroductionRecorded;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingEvent.MinutesApproved;
import org.mithaq.events.MeetingEvent.MinutesCirculated;
import org.mithaq.events.MeetingEvent.MinutesCorrected;
import org.mithaq.events.MeetingEvent.PapersCirculated;
import org.mithaq.events.MeetingEvent.ProxyEnded;
import org.mithaq.events.MeetingEvent.ProxyGiven;
import org.mithaq.events.MeetingEvent.QuorumConfirmed;
import org.mithaq.events.MeetingEvent.QuorumMissing;
import org.mithaq.events.MeetingEvent.ReminderSent;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.Meta;
import org.mithaq.events.PartyId;
import org.mithaq.events.RediscussionEvent.RediscussionGranted;
import org.mithaq.events.RediscussionEvent.RediscussionRefused;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.query.minutes.Minutes.Approval;
import org.mithaq.query.minutes.Minutes.Circulation;
import org.mithaq.query.minutes.Minutes.Closing;
import org.mithaq.query.minutes.Minutes.Correction;
import org.mithaq.query.minutes.Minutes.Opening;
import org.mithaq.query.minutes.Minutes.QuorumFound;

/** Minutes while one event is taken into them. Lives for the length of that. */
final class Draft {

    private final String coalition;
    private final String meeting;
    private @Nullable MeetingScheduled announcement;
    private List<PapersCirculated> papers = List.of();
    private List<PartyId> reminded = List.of();
    private @Nullable Opening opening;
    private @Nullable QuorumFound quorum;
    private Floor floor = Floor.EMPTY;
    private List<IntroductionRecorded> introductions = List.of();
    private List<DiscussionRecorded> discussions = List.of();
    private List<PartyId> admitted = List.of();
    private List<Long> decisions = List.of();
    private List<Long> tasks = List.of();
    private @Nullable Closing closing;
    private List<Circulation> circulations = List.of();
    private List<Correction> corrections = List.of();
    private @Nullable Approval approval;
    private List<MinutesApproved> approvals = List.of();
    private List<RediscussionGranted> granted = List.of();
    private List<RediscussionRefused> refused = List.of();
    private List<Long> remarks = List.of();

    Draft(String coalition, String meeting) {
        this.coalition = coalition;
        this.meeting = meeting;
    }

    Draft(Minutes minutes) {
        this(minutes.coalition(), minutes.meeting());
        announcement = minutes.announcement();
        papers = minutes.papers();
        reminded = minutes.reminded();
        opening = minutes.opening();
        quorum = minutes.quorum();
        floor = minutes.floor();
        introductions = minutes.introductions();
        discussions = minutes.discussions();
        admitted = minutes.admitted();
        decisions = minutes.decisions();
        tasks = minutes.tasks();
        closing = minutes.closing();
        circulations = minutes.circulations();
        corrections = minutes.corrections();
        approval = minutes.approval();
        approvals = minutes.approvals();
        granted = minutes.granted();
        refused = minutes.refused();
        remarks = minutes.remarks();
    }

    Minutes minutes() {
        return new Minutes(
                coalition,
                meeting,
                announcement,
                papers,
                reminded,
                opening,
                quorum,
                floor,
                introductions,
                discussions,
                admitted,
                decisions,
                tasks,
                closing,
                circulations,
                corrections,
                approval,
                approvals,
                granted,
                refused,
                remarks);
    }

    Draft take(Envelope envelope) {
        if (approval != null && !printedBeside(envelope.event())) {
            return this;
        }
        if (envelope.event() instanceof MeetingEvent event) {
            on(event, envelope);
        } else if (envelope.event() instanceof DecisionRecorded) {
            decisions = plus(decisions, envelope.sequence());
        } else if (envelope.event() instanceof TaskAssigned) {
            tasks = plus(tasks, envelope.sequence());
        } else if (envelope.event() instanceof MemberAdmitted member) {
            admitted = plus(admitted, member.party());
        } else if (envelope.event() instanceof RediscussionGranted e) {
            granted = plus(granted, e);
        } else if (envelope.event() instanceof RediscussionRefused e) {
            refused = plus(refused, e);
        }
        // a reason is on every record of its command; it is told with the rule that asked for it
        if (!envelope.meta().advisories().isEmpty()) {
            remarks = plus(remarks, envelope.sequence());
        }
        return this;
    }

    /** The text of approved minutes never changes; to whom they go, and notes, are told beside it. */
    private static boolean printedBeside(Event event) {
        return event instanceof MinutesCirculated || event instanceof MinutesCorrected;
    }

    private void on(MeetingEvent event, Envelope envelope) {
        Meta meta = envelope.meta();
        switch (event) {
            case MeetingScheduled e -> announcement = e;
            case PapersCirculated e -> papers = plus(papers, e);
            case ReminderSent e -> reminded = plus(reminded, e.to());
            case MeetingOpened e ->
                opening = new Opening(meta.occurredAt(), envelope.sequence(), meta.charterVersion(), e);
            case QuorumConfirmed e ->
                stated(new QuorumFound(true, e.present(), e.required(), e.entitled(), envelope.sequence()), meta);
            case QuorumMissing e ->
                stated(new QuorumFound(false, e.present(), e.required(), e.entitled(), envelope.sequence()), meta);
            case AttendeeArrived e -> floor = floor.came(e, envelope);
            case AttendeeLeft e -> floor = floor.left(e, envelope);
            case GuestRecorded e -> floor = floor.visited(meta.occurredAt(), e);
            case ProxyGiven e -> floor = floor.given(e);
            case ProxyEnded e -> floor = floor.ended(meta.occurredAt(), e);
            case IntroductionRecorded e -> introductions = plus(introductions, e);
            case DiscussionRecorded e -> discussions = plus(discussions, e);
            case MeetingClosed e -> closing = new Closing(meta.occurredAt(), envelope.sequence(), e);
            case MinutesCirculated e -> circulations = plus(circulations, new Circulation(meta.occurredAt(), e));
            case MinutesCorrected e ->
                corrections = plus(
                        corrections,
                        new Correction(meta.occurredAt(), meta.actor().party(), e));
            case MinutesApproved e -> approved(e, envelope);
        }
    }

    /** At the opening; afterwards when it changed. */
    private void stated(QuorumFound found, Meta meta) {
        if (quorum == null && floor.moves().isEmpty()) {
            quorum = found;
        } else {
            floor = floor.restated(meta.occurredAt(), found);
        }
    }

    private void approved(MinutesApproved event, Envelope envelope) {
        if (event.meeting().value().equals(meeting)) {
            approval = new Approval(envelope.meta().occurredAt(), envelope.sequence(), event);
        } else {
            approvals = plus(approvals, event);
        }
    }

    private static <T> List<T> plus(List<T> list, T item) {
        List<T> more = new ArrayList<>(list);
        more.add(item);
        return more;
    }
}
