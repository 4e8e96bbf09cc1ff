package org.mithaq.query.health;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mithaq.events.CharterEvent.DecisionProcess;
import org.mithaq.query.decisionlog.Course;
import org.mithaq.query.decisionlog.Median;
import org.mithaq.query.decisionlog.Session;
import org.mithaq.query.decisionlog.Undiscussed;
import org.mithaq.query.directory.Party;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.findings.Watch;
import org.mithaq.query.findings.Watching;
import org.mithaq.rulebook.CharterParameter;
import org.springframework.stereotype.Component;

/** What rules say of how decisions come about: long quarrels, consensus that comes too easily, and dissent. */
@Component
class DeliberationWatches implements Watching {

    @Override
    public List<Watch> watches() {
        return List.of(
                Watch.of("R-008", DeliberationWatches::concessions),
                Watch.of("R-023", "pace", DeliberationWatches::pace),
                Watch.of("R-046", "run", DeliberationWatches::overEasy),
                Watch.of("R-051", DeliberationWatches::views),
                Watch.of("R-120", DeliberationWatches::quarrels),
                Watch.of("R-135", DeliberationWatches::dissent));
    }

    private static List<Finding> concessions(Reading reading) {
        return Course.made(Course.all(reading)).stream()
                .filter(course -> course.concessions() > 0)
                .map(course -> Finding.about(course.path())
                        .fact("concessions", course.concessions())
                        .fact("refersToMission", course.refersToMission())
                        .from(course.madeIn().toList()))
                .toList();
    }

    /** How long decisions took from their proposal, in the middle, against the number of members. */
    private static List<Finding> pace(Reading reading) {
        List<Course> timed = Course.timed(Course.all(reading));
        return timed.isEmpty()
                ? List.of()
                : List.of(Finding.about(List.of())
                        .fact(
                                "members",
                                reading.coalition().parties().values().stream()
                                        .filter(Party::member)
                                        .count())
                        .fact("decisions", timed.size())
                        .fact("days", Median.of(timed).days())
                        .from(timed.stream().flatMap(Course::records).toList()));
    }

    /** Unanimous decisions without alternatives, objections or discussion that follow one another until now. */
    private static List<Finding> overEasy(Reading reading) {
        int most = reading.number(CharterParameter.UNANIMOUS_RUN);
        List<Course> run = Undiscussed.run(Course.made(Course.all(reading)), reading);
        return run.size() < most
                ? List.of()
                : List.of(Finding.about(run.stream().map(Course::path).toList())
                        .fact("inARow", run.size())
                        .fact("alertFrom", most)
                        .from(run.stream().flatMap(Course::madeIn).toList()));
    }

    /** The views put forward in each meeting, and how many of them name who held them. */
    private static List<Finding> views(Reading reading) {
        return Session.held(reading).stream()
                .filter(meeting -> meeting.views() > 0)
                .map(meeting -> Finding.about("meetings/" + meeting.meeting())
                        .fact("viewpoints", meeting.views())
                        .fact("attributed", meeting.attributed())
                        .from(meeting.opened()))
                .toList();
    }

    /** Proposals that are still open after more meetings than allowed; of which body, only the decision would tell. */
    private static List<Finding> quarrels(Reading reading) {
        int most = reading.number(CharterParameter.OPEN_PROPOSAL_MEETINGS);
        List<Course> open = Course.open(Course.all(reading));
        List<Gathering> held = open.isEmpty() ? List.of() : Gathering.held(reading);
        return open.stream()
                .filter(proposal -> meetings(proposal, held) > most)
                .map(proposal -> Finding.about(proposal.path())
                        .fact("meetings", meetings(proposal, held))
                        .fact("most", most)
                        .fact("fallback", fallback(reading))
                        .from(proposal.proposedIn().toList()))
                .toList();
    }

    /** How often the kind of meeting that was held most often since could have decided it. */
    private static long meetings(Course proposal, List<Gathering> held) {
        Instant since = requireNonNull(proposal.proposed()).at();
        return held.stream()
                .filter(meeting -> meeting.kind() != null && meeting.openedAt().isAfter(since))
                .collect(Collectors.groupingBy(Gathering::kind, Collectors.counting()))
                .values()
                .stream()
                .max(Long::compareTo)
                .orElse(0L);
    }

    /** The vote that the charter falls back on, or else the procedure for conflicts. */
    private static String fallback(Reading reading) {
        return reading.coalition().charter().stream()
                .map(version -> version.charter().decisions())
                .filter(Objects::nonNull)
                .map(DecisionProcess::fallback)
                .filter(Objects::nonNull)
                .map(Enum::name)
                .findFirst()
                .orElse("CONFLICT_PROCEDURE");
    }

    private static List<Finding> dissent(Reading reading) {
        return Course.all(reading).stream()
                .filter(course -> !course.dissents().isEmpty())
                .map(course -> Finding.about(course.path())
                        .fact("dissents", course.dissents().size())
                        .fact("standingAside", course.standingAside())
                        .from(course.dissents()))
                .toList();
    }
}
