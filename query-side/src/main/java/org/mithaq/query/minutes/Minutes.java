package org.mithaq.query.minutes;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.Envelope;
import org.mithaq.events.Event;
import org.mithaq.events.Given;
import org.mithaq.events.MeetingEvent;
import org.mithaq.events.MeetingEvent.DiscussionRecorded;
import org.mithaq.events.MeetingEvent.IntroductionRecorded;
import org.mithaq.events.MeetingEvent.MeetingClosed;
import org.mithaq.events.MeetingEvent.MeetingOpened;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingEvent.MinutesApproved;
import org.mithaq.events.MeetingEvent.MinutesCirculated;
import org.mithaq.events.MeetingEvent.MinutesCorrected;
import org.mithaq.events.MeetingEvent.PapersCirculated;
import org.mithaq.events.MeetingId;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.PartyId;
import org.mithaq.events.RediscussionEvent.RediscussionGranted;
import org.mithaq.events.RediscussionEvent.RediscussionRefused;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.query.platform.projection.Ids;
import org.mithaq.query.platform.projection.Projection;
import org.mithaq.query.platform.projection.View;

/**
 * The minutes of a meeting, as far as it has come.
 *
 * @param announcement the last announcement of the meeting
 * @param quorum what was found when it opened; missing where there was no quorum rule yet
 * @param floor who came and went after that
 * @param decisions the sequences of the records of decisions made in it
 * @param tasks the sequences of the records of tasks assigned in it
 * @param circulations to whom these minutes went
 * @param corrections what somebody said they should say, in the order of their numbers
 * @param approval when and where they were approved; missing until then
 * @param approvals of the minutes of other meetings, in this one
 * @param granted requests for a re-discussion that this meeting admitted
 * @param refused requests for a re-discussion that this meeting refused
 * @param remarks the sequences of the records in these minutes at which a rule was not followed
 */
public record Minutes(
        String coalition,
        String meeting,
        @Nullable MeetingScheduled announcement,
        List<PapersCirculated> papers,
        List<PartyId> reminded,
        @Nullable Opening opening,
        @Nullable QuorumFound quorum,
        Floor floor,
        List<IntroductionRecorded> introductions,
        List<DiscussionRecorded> discussions,
        List<PartyId> admitted,
        List<Long> decisions,
        List<Long> tasks,
        @Nullable Closing closing,
        List<Circulation> circulations,
        List<Correction> corrections,
        @Nullable Approval approval,
        List<MinutesApproved> approvals,
        List<RediscussionGranted> granted,
        List<RediscussionRefused> refused,
        List<Long> remarks)
        implements View<Minutes> {

    public static final Projection<Minutes> PROJECTION =
            Projection.of("minutes", 11, Minutes.class, Minutes::touched, Minutes::none);

    public Minutes {
        papers = Given.list(papers);
        reminded = Given.list(reminded);
        introductions = Given.list(introductions);
        discussions = Given.list(discussions);
        admitted = Given.list(admitted);
        decisions = Given.list(decisions);
        tasks = Given.list(tasks);
        circulations = Given.list(circulations);
        corrections = Given.list(corrections);
        approvals = Given.list(approvals);
        granted = Given.list(granted);
        refused = Given.list(refused);
        remarks = Given.list(remarks);
    }

    /** @param charterVersion the charter in force then; 0 for none */
    public record Opening(Instant at, long sequence, int charterVersion, MeetingOpened attendance) {}

    /**
     * Attendance found and required, out of those entitled.
     *
     * @param sequence of the record that states it
     */
    public record QuorumFound(boolean met, int present, int required, int entitled, long sequence) {}

    /** How the meeting ended. */
    public record Closing(Instant at, long sequence, MeetingClosed closed) {}

    /** When the minutes went out, and to whom. */
    public record Circulation(Instant at, MinutesCirculated circulated) {}

    /** When somebody of which party said what the minutes should say, and what. */
    public record Correction(Instant at, PartyId by, MinutesCorrected corrected) {}

    /** When the minutes were approved, in which meeting and with which corrections. */
    public record Approval(Instant at, long sequence, MinutesApproved approved) {}

    /** All that was stated of the quorum, at the opening and when it had changed. */
    public Stream<QuorumFound> quorums() {
        return Stream.concat(Stream.ofNullable(quorum), floor.quorums().stream().map(Floor.Restated::quorum));
    }

    /** How the quorum stood from the opening to the end. */
    public Quorum quorumRecord() {
        return Quorum.of(this);
    }

    static String id(String coalition, String meeting) {
        return coalition + "/" + meeting;
    }

    private static List<String> touched(Envelope envelope) {
        String coalition = envelope.coalition().value();
        MeetingId meeting = meeting(envelope.event());
        if (meeting == null) {
            return List.of();
        }
        return envelope.event() instanceof MinutesApproved e && !e.in().equals(meeting)
                ? List.of(id(coalition, meeting.value()), id(coalition, e.in().value()))
                : List.of(id(coalition, meeting.value()));
    }

    private static @Nullable MeetingId meeting(Event event) {
        if (event instanceof MeetingEvent e) {
            return e.meeting();
        }
        if (event instanceof DecisionRecorded e) {
            return e.meeting();
        }
        if (event instanceof TaskAssigned e) {
            return e.meeting();
        }
        if (event instanceof RediscussionGranted e) {
            return e.by().meeting();
        }
        if (event instanceof RediscussionRefused e) {
            return e.by().meeting();
        }
        return event instanceof MemberAdmitted e ? e.meeting() : null;
    }

    private static Minutes none(String id) {
        return new Draft(Ids.first(id), Ids.last(id)).minutes();
    }

    @Override
    public Minutes apply(Envelope envelope) {
        return new Draft(this).take(envelope).minutes();
    }
}
