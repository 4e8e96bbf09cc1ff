package org.mithaq.query.minutes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Envelope;
import org.mithaq.events.MeetingEvent.MeetingScheduled;
import org.mithaq.events.MeetingId;
import org.mithaq.events.RediscussionEvent;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.query.audittrail.AuditReport;
import org.mithaq.query.decisionlog.Numbered;
import org.mithaq.query.decisionlog.Sidelight;
import org.mithaq.query.directory.Named;
import org.mithaq.query.titles.Title;
import org.mithaq.text.Text;

/**
 * What other views know that belongs into the minutes of a meeting.
 *
 * @param number of the meeting among those opened
 * @param meetings the meetings it speaks of, by id
 * @param made the decisions made in it
 * @param assigned the tasks assigned in it
 * @param remarked the records in it at which a rule was not followed
 * @param decisions the titles of decisions it speaks of, by path
 * @param sidelights what was said against its decisions and what they did to others, by the decision's id
 * @param notable what stands out in the trail while it was open
 * @param ruled the rulings on requests for a re-discussion, its own and those of others while it was open
 */
record Around(
        int number,
        Map<String, Minutes> meetings,
        List<DecisionRecorded> made,
        List<TaskAssigned> assigned,
        List<Envelope> remarked,
        Map<String, Title> decisions,
        Map<String, Sidelight> sidelights,
        List<AuditReport> notable,
        List<RediscussionEvent> ruled) {

    @Nullable
    MeetingScheduled announcement(MeetingId meeting) {
        return Optional.ofNullable(meetings.get(meeting.value()))
                .map(Minutes::announcement)
                .orElse(null);
    }

    @Nullable
    Text title(MeetingId meeting) {
        MeetingScheduled announced = announcement(meeting);
        return announced == null ? null : announced.title();
    }

    boolean ended(MeetingId meeting) {
        Minutes known = meetings.get(meeting.value());
        return known != null && known.closing() != null;
    }

    Named decision(DecisionId decision) {
        Title title = decisions.get("decisions/" + decision);
        return new Named(decision.value(), title == null ? null : title.text());
    }

    Numbered numbered(DecisionId decision) {
        Title title = decisions.get("decisions/" + decision);
        return title == null
                ? new Numbered(decision.value(), null, null)
                : new Numbered(decision.value(), title.number(), title.text());
    }

    Sidelight sidelight(DecisionId decision) {
        return sidelights.getOrDefault(decision.value(), Sidelight.NONE);
    }
}
