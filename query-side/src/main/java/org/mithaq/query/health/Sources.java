package org.mithaq.query.health;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.query.calendar.Cadence;
import org.mithaq.query.calendar.Dated;
import org.mithaq.query.calendar.Deadline;
import org.mithaq.query.calendar.Meetings;
import org.mithaq.query.calendar.OfBody;
import org.mithaq.query.calendar.Rhythm;
import org.mithaq.query.decisionlog.Course;
import org.mithaq.query.decisionlog.Decision;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.objections.Objection;

/**
 * What figures are worked out from.
 *
 * @param body the body that they are of; missing where they are of the whole coalition
 * @param meetings with the bodies that meet
 */
record Sources(
        Reading reading,
        @Nullable Rhythm body,
        Meetings meetings,
        List<Gathering> held,
        List<Decision> decisions,
        List<Objection> objections,
        List<Deadline> deadlines,
        List<Cadence> cadence) {

    static Sources of(Reading reading, List<Dated> packages) {
        Meetings meetings = Meetings.of(reading);
        return new Sources(
                reading,
                null,
                meetings,
                Gathering.held(reading),
                Decision.all(reading),
                Objection.open(reading),
                packages.stream()
                        .flatMap(each -> each.deadlines(reading).stream())
                        .toList(),
                Cadence.all(reading, meetings));
    }

    /**
     * Those of one body: its meetings, the decisions that it made and what it has before it, what was said against them,
     * what it owes and what follows.
     */
    Sources of(Rhythm wanted) {
        OfBody own = OfBody.of(wanted, meetings);
        List<Decision> its =
                decisions.stream().filter(decision -> decision.of(own)).toList();
        Set<String> ids = its.stream().map(Decision::id).collect(Collectors.toSet());
        return new Sources(
                reading,
                wanted,
                meetings,
                held.stream()
                        .filter(meeting -> wanted.body().equals(meeting.body()))
                        .toList(),
                its,
                objections.stream()
                        .filter(objection -> objection.decision() != null
                                && ids.contains(objection.decision().value()))
                        .toList(),
                own.deadlines(deadlines, reading),
                cadence.stream()
                        .filter(each -> each.body().equals(wanted.body()))
                        .toList());
    }

    /** How its decisions came about. */
    List<Course> courses() {
        return decisions.stream().map(Decision::course).toList();
    }

    /** The bodies that stand. */
    List<Rhythm> bodies() {
        return meetings.bodies().stream()
                .filter(each -> each.dissolvedAt() == null && each.kind() != null)
                .toList();
    }

    /** The list that narrows so, which holds what is counted and nothing else: that of the body, where the figures are one's. */
    String list(String path, String name, Object value) {
        return list(path + "?" + name + "=" + value);
    }

    /** The same of a list that is narrowed already, or by the body alone. */
    String list(String path) {
        return body == null ? path : path + (path.contains("?") ? "&" : "?") + "body=" + body.body();
    }
}
