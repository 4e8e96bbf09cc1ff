/**
 * Meetings, from their announcement to their minutes (rule group E, and parts of B, C, D and H).
 *
 * <ul>
 *   <li>{@code ScheduleMeeting → MeetingScheduled},
 *
 *   <li>{@code CirculatePapers → PapersCirculated}: R-066.
 *   <li>{@code OpenMeeting → MeetingOpened, QuorumConfirmed or QuorumMissing}.
 *       The quorum is stated once a charter sets the rule; a meeting without quorum opens, but decides nothing.
 *   <li>{@code RecordArrival → AttendeeArrived}: R-049. {@code RecordDeparture → AttendeeLeft}.
 *   <li>{@code RecordGuest → GuestRecorded}: R-145.
 *   <li>{@code GiveProxy → ProxyGiven}: R-108. {@code RevokeProxy → ProxyEnded}. After these four, {@code QuorumConfirmed}
 *       or {@code QuorumMissing} where what was stated last is no longer so, and {@code ProxyEnded} for the proxies that
 *       end with a coming or going.
 *   <li>{@code RecordIntroduction → IntroductionRecorded}: R-064.
 *   <li>{@code RecordDiscussion → DiscussionRecorded}: R-051.
 *   <li>{@code CloseMeeting → MeetingClosed, TaskAssigned for each task, MeetingScheduled for each next meeting}: R-068
 *       and R-069, and the rules about the tasks and the meetings it brings.
 *   <li>{@code CirculateMinutes → MinutesCirculated, ReminderSent for each recipient}: R-070.
 *   <li>{@code CorrectMinutes → MinutesCorrected}
 *   <li>{@code ApproveMinutes → MinutesApproved}: R-117.
 *   <li>{@code SendReminder → ReminderSent for each recipient}: R-070.
 * </ul>
 *
 * <p>Who listens: decisions, which are made in open meetings and check the quorum again; tasks, which are agreed in
 * them; the minutes, the calendar and the health view; the view of guests in
 * {@code communication}; and in
 * {@code campaigns} how those of the core group hold out. The views alone show what depends on the passing of time or only
 * on comparison: minutes that are overdue and attendance below that of the meeting before. They print
 * the charter's ground rules on each agenda.
 *
 * <p>Where the domain is silent:
 *
 * <ul>
 *   <li>A meeting opens on its day or later, in the coalition's time zone, at whatever hour. Who wants to meet earlier
 *       schedules another meeting, so that the notice of R-032 means something.
 *   <li>Notice is counted in calendar days between the announcement and the meeting. A start in the past is a mistake,
 *       not short notice.
 *   <li>The first meeting is held once. It may be scheduled again while it was not held.
 *   <li>The next meeting may be announced at the closing, together with others, or may be one that is scheduled
 *       already. The last meeting of a body closes without one, with a justification.
 *   <li>Tasks assigned during a meeting are among its results: with them it may close without naming others.
 *   <li>Open foundations (definition of the issue; vision, mission and values; structure) are added to the agenda of each
 *       meeting of all members that does not hold them, marked as carried over, until they are decided. Plan,
 *       staffing and resources join when they can be decided here.
 *   <li>Everybody entitled is invited: all members where all meet, before any is admitted every registered party that may
 *       become one, and where a body meets those whose seats in it are filled. Who of them is neither there at the
 *       opening nor excused is on record as absent.
 *   <li>A meeting of a body may be announced before there is the body, unless there are several of its kind; it opens
 *       when the body works. Present in it are those whose seats are filled; others are guests, by role. In a working
 *       group whoever joined it takes part, registered or not, and the convener attends.
 *   <li>A party may send several delegates, told apart by person. It is present once: for the quorum, for the tally, and
 *       in the number of parties that the minutes print.
 *   <li>Models of structures are circulated once, for any meeting, before structure is treated without a charter
 *       . An open structure that is merely carried over is no reason to advise.
 *   <li>Who comes late or leaves early counts from then on, or no longer: each decision counts those who are there at that
 *       moment ({@link org.mithaq.command.bodies.Attendance}), and the quorum is stated again when it is completed or lost.
 *       Minutes, introductions and corrections are for everybody who was there at some time. Who left may come back. The
 *       chair named at the opening stays on record.
 *   <li>Guests have no vote and do not count for the quorum, whether they are there at the opening or come later. Who has
 *       a vote in the meeting comes as who takes part and never as a guest, so that nobody stays out of the quorum. When a
 *       guest left is not recorded.
 *   <li>A proxy is the vote of a party that is absent, for one meeting, given by itself and by nobody else, to one that is
 *       entitled there too. It may be given beforehand; it counts while its holder is present and its giver is not, and
 *       while both are entitled, so that no vote is cast twice. It ends when its giver comes, when nobody of the holder's
 *       stays, when it is taken back, or with the meeting. It is not passed on: who holds one gives none, and who gave one
 *       holds none. None is given unless the charter allows some ({@code proxies.held.max}), and who is represented counts
 *       for the quorum only where it says so ({@code proxies.quorum}). Working groups, which are open, know none.
 *   <li>An influencer who comes to a panel and never took part in a working session raises the advisory of R-049.
 *   <li>Papers may be sent while a meeting is scheduled or open; without recipients they go to all who are invited.
 *   <li>Introductions are due from everyone present at the first meeting and examined when it closes.
 *   <li>Minutes may be circulated again. The members' version goes to members and to those who were present, the public
 *       version to any party, prospect or supporter. The reminder is of the meeting that was set as the next one, while
 *       it is still to come.
 *   <li>Minutes go from circulation through corrections to approval. Members and those who were present correct
 *       them, and a correction is numbered, never a change of what was recorded. They are approved in a later meeting of
 *       the same body, in the one set to follow, or in one of all members, while it is open and has its quorum, as it was last
 *       stated; it is the meeting that says which corrections are right, and no decision is recorded of
 *       it. After that, a correction is a note, with its reason and the decision that it rests on, which another meeting
 *       adopted.
 *   <li>A meeting at a strategic partner's raises the advisory of R-083 while the mission was not published.
 * </ul>
 *
 * <p>Not here: calling off a meeting or moving it; one that was not held stays in the calendar as such.
 */
@NullMarked
package org.mithaq.command.meetings;

import org.jspecify.annotations.NullMarked;
