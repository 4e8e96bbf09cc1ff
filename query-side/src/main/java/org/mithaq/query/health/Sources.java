package org.mithaq.query.health;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.query.calendar.Cadence;
import org.mithaq.query.calendar.Dated;
import org.mithaq.query.calendar.Deadline;
import org.mithaq.query.calendar.Meetings;
import org.mithaq.query.calendar.Rhythm;
import org.mithaq.query.decisionlog.Decision;
import org.mithaq.query.directory.Reading;

/**
 * What figures are worked out from.
 *
 * @param body the body that they are of; missing where they are of the whole coalition
 * @param bodies those that stand
 */
record Sources(
        Reading reading,
        @Nullable Rhythm body,
        List<Rhythm> bodies,
        List<Gathering> held,
        List<Decision> decisions,
        List<Deadline> deadlines,
        List<Cadence> cadence) {

    static Sources of(Reading reading, List<Dated> packages) {
        Meetings meetings = Meetings.of(reading);
        return new Sources(
                reading,
                null,
                meetings.bodies().stream()
                        .filter(each -> each.dissolvedAt() == null && each.kind() != null)
                        .toList(),
                Gathering.held(reading),
                Deliberations.all(reading),
                packages.stream()
                        .flatMap(each -> each.deadlines(reading).stream())
                        .toList(),
                Cadence.all(reading, meetings));
    }

    /** Those of one body: its meetings, the decisions made in them or by its kind in writing, and what it owes. */
    Sources of(Rhythm wanted) {
        List<Gathering> own = held.stream()
                .filter(meeting -> wanted.body().equals(meeting.body()))
                .toList();
        Set<String> ids = own.stream().map(Gathering::id).collect(Collectors.toSet());
        return new Sources(
                reading,
                wanted,
                bodies,
                own,
                decisions.stream()
                        .filter(decision -> decidedBy(decision.recorded(), wanted, ids))
                        .toList(),
                deadlines.stream()
                        .filter(deadline -> Objects.equals(deadline.body(), wanted.body()))
                        .toList(),
                cadence.stream()
                        .filter(each -> each.body().equals(wanted.body()))
                        .toList());
    }

    private static boolean decidedBy(@Nullable DecisionRecorded made, Rhythm body, Set<String> meetings) {
        if (made == null) {
            return false;
        }
        return made.meeting() == null
                ? made.body() == body.kind()
                : meetings.contains(made.meeting().value());
    }
}
