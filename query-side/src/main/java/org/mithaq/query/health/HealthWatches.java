package org.mithaq.query.health;

import static org.mithaq.query.health.Share.percent;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.query.decisionlog.Course;
import org.mithaq.query.decisionlog.Decision;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.findings.Watch;
import org.mithaq.query.findings.Watching;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.tasks.Task;
import org.mithaq.rulebook.CharterParameter;
import org.springframework.stereotype.Component;

/** What rules say of who takes part and what they have of it, how many come, and whether the coalition celebrates. */
@Component
class HealthWatches implements Watching {

    /** Of fewer decisions, a share says nothing. */
    private static final int FEW = 3;

    @Override
    public List<Watch> watches() {
        return List.of(
                Watch.of("R-013", Empowerment::scored),
                Watch.of("R-056", HealthWatches::byCircle),
                Watch.of("R-058", reading -> Overlap.of(Decision.made(reading), Task.all(reading))
                        .found()),
                Watch.of("R-072", HealthWatches::attendance),
                Watch.of("R-110", HealthWatches::oneParty),
                Watch.of("R-141", "milestone", HealthWatches::uncelebrated),
                Watch.of("R-141", "credit", HealthWatches::uncredited),
                Watch.of("R-144", Balance::found));
    }

    /** Each circle's share of proposals, of chairs and of hosted meetings. */
    private static List<Finding> byCircle(Reading reading) {
        List<Course> decisions = Course.all(reading);
        List<Gathering> held = Gathering.held(reading);
        List<PartyId> proposers = named(decisions, HealthWatches::proposer);
        List<PartyId> chairs = named(held, meeting -> Optional.ofNullable(meeting.chair()));
        List<PartyId> hosts = named(held, meeting -> Optional.ofNullable(meeting.host()));
        return proposers.isEmpty() && hosts.isEmpty()
                ? List.of()
                : Arrays.stream(Circle.values())
                        .map(circle -> Finding.about(List.of())
                                .fact("circle", circle.name())
                                .fact(
                                        "proposalsPercent",
                                        percent(Share.in(circle, proposers, reading), proposers.size()))
                                .fact("chairsPercent", percent(Share.in(circle, chairs, reading), chairs.size()))
                                .fact("hostsPercent", percent(Share.in(circle, hosts, reading), hosts.size()))
                                .from(Finding.latest(behind(circle, decisions, held, reading))))
                        .toList();
    }

    /** What the circle has a part in; all that was looked at where it has none. */
    private static List<Long> behind(Circle circle, List<Course> decisions, List<Gathering> held, Reading reading) {
        List<Long> own = behind(decisions, held, party -> Share.in(circle, party, reading));
        return own.isEmpty() ? behind(decisions, held, any -> true) : own;
    }

    private static List<Long> behind(List<Course> decisions, List<Gathering> held, Predicate<PartyId> whose) {
        return Stream.concat(
                        decisions.stream()
                                .filter(decision ->
                                        proposer(decision).filter(whose).isPresent())
                                .flatMap(decision -> decision.records().limit(1)),
                        held.stream()
                                .filter(meeting -> Stream.of(meeting.chair(), meeting.host())
                                        .filter(Objects::nonNull)
                                        .anyMatch(whose))
                                .map(Gathering::sequence))
                .toList();
    }

    /** The last meeting of a body to which fewer parties came than to the one before. */
    private static List<Finding> attendance(Reading reading) {
        return Gathering.held(reading).reversed().stream()
                .collect(Collectors.groupingBy(Gathering::series, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(alike -> alike.size() > 1)
                .flatMap(alike -> fewer(alike.getFirst(), alike.get(1)))
                .toList();
    }

    private static Stream<Finding> fewer(Gathering last, Gathering before) {
        return last.present().size() >= before.present().size()
                ? Stream.of()
                : Stream.of(Finding.about(last.path(), before.path())
                        .fact("present", last.present().size())
                        .fact("before", before.present().size())
                        .from(before.sequence(), last.sequence()));
    }

    /** A party that proposed, or chaired, more of the decisions than it should. */
    private static List<Finding> oneParty(Reading reading) {
        List<Course> made = Course.made(Course.all(reading));
        Map<String, Gathering> held =
                Gathering.held(reading).stream().collect(Collectors.toMap(Gathering::id, meeting -> meeting));
        return Stream.of(
                        tooMuch("proposedPercent", made, HealthWatches::proposer, reading),
                        tooMuch("chairedPercent", made, decision -> chair(decision, held), reading))
                .flatMap(found -> found.stream())
                .toList();
    }

    private static Optional<Finding> tooMuch(
            String fact, List<Course> made, Function<Course, Optional<PartyId>> whose, Reading reading) {
        List<PartyId> parties = named(made, whose);
        int most = reading.number(CharterParameter.DECISION_SHARE_MAX);
        return Share.largest(parties)
                .filter(largest -> parties.size() >= FEW && percent(largest.getValue(), parties.size()) > most)
                .map(largest -> Finding.about("parties/" + largest.getKey())
                        .fact(fact, percent(largest.getValue(), parties.size()))
                        .fact("mostPercent", most)
                        .from(Finding.latest(made.stream()
                                .filter(decision -> whose.apply(decision).equals(Optional.of(largest.getKey())))
                                .flatMap(Course::madeIn)
                                .toList())));
    }

    private static Optional<PartyId> proposer(Course decision) {
        return Optional.ofNullable(decision.proposer());
    }

    static Optional<PartyId> chair(Course decision, Map<String, Gathering> held) {
        return Optional.ofNullable(decision.meeting())
                .map(meeting -> held.get(meeting.value()))
                .map(Gathering::chair);
    }

    private static List<Finding> uncelebrated(Reading reading) {
        return Milestone.waiting(reading).stream()
                .map(reached -> uncelebrated(reached, reading))
                .toList();
    }

    /** A phase is reached by the coalition itself, which has no title: the fact tells which. */
    private static Finding uncelebrated(Milestone reached, Reading reading) {
        Finding finding = Finding.about(reached.path()).from(reached.sequence());
        return (reached.phase() == null
                        ? finding
                        : finding.fact("phase", reached.phase().name()))
                .fact("days", Duration.between(reached.at(), reading.now()).toDays());
    }

    private static List<Finding> uncredited(Reading reading) {
        int most = reading.number(CharterParameter.CREDIT_GAP);
        return reading.view(Merit.PROJECTION).find(Range.all(reading.id())).stream()
                .filter(merit -> merit.since() != null
                        && merit.since().plus(Duration.ofDays(most)).isBefore(reading.now()))
                .map(merit -> Finding.about("parties/" + merit.party())
                        .fact("uncredited", merit.contributions())
                        .fact(
                                "days",
                                Duration.between(merit.since(), reading.now()).toDays())
                        .fact("most", most)
                        .from(merit.sequence()))
                .toList();
    }

    private static <T> List<PartyId> named(List<T> things, Function<T, Optional<PartyId>> whose) {
        return things.stream().flatMap(each -> whose.apply(each).stream()).toList();
    }
}
