package org.mithaq.query.health;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.events.CharterEvent.DecisionProcess;
import org.mithaq.events.DecisionEvent.DecisionProposed;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.DissentRecorded;
import org.mithaq.query.decisionlog.Decision;
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
        return Deliberations.made(Deliberations.all(reading)).stream()
                .filter(decision ->
                        !Deliberations.recorded(decision).concessions().isEmpty())
                .map(decision -> about(decision)
                        .fact(
                                "concessions",
                                Deliberations.recorded(decision).concessions().size())
                        .fact(
                                "refersToMission",
                                Deliberations.recorded(decision).refersToMission())
                        .from(Deliberations.sequence(decision, DecisionRecorded.class)))
                .toList();
    }

    /** How long decisions took from their proposal, in the middle, against the number of members. */
    private static List<Finding> pace(Reading reading) {
        List<Decision> timed = Deliberations.timed(Deliberations.all(reading));
        return timed.isEmpty()
                ? List.of()
                : List.of(Finding.about(List.of())
                        .fact(
                                "members",
                                reading.coalition().parties().values().stream()
                                        .filter(Party::member)
                                        .count())
                        .fact("decisions", timed.size())
                        .fact("days", Deliberations.days(timed.get(timed.size() / 2)))
                        .from(timed.stream()
                                .flatMap(decision -> Stream.of(DecisionProposed.class, DecisionRecorded.class)
                                        .flatMap(type -> Deliberations.sequence(decision, type).stream()))
                                .toList()));
    }

    /** Unanimous decisions without alternatives, objections or discussion that follow one another until now. */
    private static List<Finding> overEasy(Reading reading) {
        int most = reading.number(CharterParameter.UNANIMOUS_RUN);
        List<Decision> run = Undiscussed.run(Deliberations.made(Deliberations.all(reading)), reading);
        return run.size() < most
                ? List.of()
                : List.of(Finding.about(run.stream().map(Deliberations::path).toList())
                        .fact("inARow", run.size())
                        .fact("alertFrom", most)
                        .from(run.stream()
                                .flatMap(decision -> Deliberations.sequence(decision, DecisionRecorded.class).stream())
                                .toList()));
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
        List<Decision> open = Deliberations.open(Deliberations.all(reading));
        List<Gathering> held = open.isEmpty() ? List.of() : Gathering.held(reading);
        return open.stream()
                .filter(proposal -> meetings(proposal, held) > most)
                .map(proposal -> about(proposal)
                        .fact("meetings", meetings(proposal, held))
                        .fact("most", most)
                        .fact("fallback", fallback(reading))
                        .from(Deliberations.sequence(proposal, DecisionProposed.class)))
                .toList();
    }

    /** How often the kind of meeting that was held most often since could have decided it. */
    private static long meetings(Decision proposal, List<Gathering> held) {
        Instant since = Deliberations.at(proposal, DecisionProposed.class).orElse(Instant.MAX);
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
        return Deliberations.all(reading).stream()
                .filter(decision ->
                        decision.all(DissentRecorded.class).findAny().isPresent())
                .map(decision -> about(decision)
                        .fact("dissents", decision.all(DissentRecorded.class).count())
                        .fact(
                                "standingAside",
                                decision.all(DissentRecorded.class)
                                        .filter(DissentRecorded::standAside)
                                        .count())
                        .from(Deliberations.sequences(decision, event -> event instanceof DissentRecorded)))
                .toList();
    }

    private static Finding about(Decision decision) {
        return Finding.about(Deliberations.path(decision));
    }
}
