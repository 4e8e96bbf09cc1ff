package org.mithaq.query.health;

import static org.mithaq.query.health.Share.percent;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.CoalitionEvent.CoalitionClosed;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.query.decisionlog.Decision;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.promises.Suggestion;
import org.mithaq.query.readiness.Readiness;
import org.mithaq.query.rosters.BodyReport;
import org.mithaq.query.rosters.Rosters;
import org.mithaq.query.tasks.Task;

/**
 * Where a coalition stands between betterment, which institutions drive, and empowerment, which the community drives
 * a score for each marker of betterment. A marker has none while the record holds nothing to measure it by.
 */
final class Empowerment {

    private static final Set<DecisionKind> OF_MONEY = EnumSet.of(DecisionKind.FUNDING, DecisionKind.BUDGET);

    private final Reading reading;
    private final List<Decision> made;
    private Finding finding = Finding.about(List.of());

    private Empowerment(Reading reading) {
        this.reading = reading;
        this.made = Decision.made(reading);
    }

    /** Nothing before an approach is chosen. */
    static List<Finding> scored(Reading reading) {
        Readiness readiness = Readiness.of(reading);
        var approach = readiness.approach();
        if (approach == null) {
            return List.of();
        }
        Empowerment scores = new Empowerment(reading);
        scores.finding = scores.finding
                .fact("approach", approach.event().approach().name())
                .from(approach.sequence())
                .from(Finding.latest(scores.made.stream()
                        .flatMap(decision -> decision.course().madeIn())
                        .toList()));
        scores.whoDecides();
        scores.whoAnswers();
        scores.whoSits();
        scores.whoProposesAndPresides();
        scores.whoAllocates();
        scores.whoEnds(readiness.closed());
        return List.of(scores.finding);
    }

    /** the overlap of those who decide and those who own tasks. */
    private void whoDecides() {
        Overlap overlap = Overlap.of(made, Task.all(reading));
        if (overlap.known()) {
            finding =
                    finding.fact("decidersDoersPercent", overlap.bothPercent()).from(overlap.records());
        }
    }

    /** the share of the suggestions that were answered. */
    private void whoAnswers() {
        List<Suggestion> suggestions = reading.view(Suggestion.PROJECTION).find(Range.all(reading.id()));
        score(
                "suggestionsAnsweredPercent",
                suggestions.stream()
                        .filter(suggestion -> suggestion.answer() != null)
                        .count(),
                suggestions.size());
        finding = finding.from(Finding.latest(suggestions.stream()
                .flatMap(suggestion -> suggestion.records().stream())
                .toList()));
    }

    /** the community's share of the seats and of the votes of all bodies that stand. */
    private void whoSits() {
        List<BodyReport> bodies = Rosters.all(reading).stream()
                .filter(body -> !body.dissolved() && body.share() != null)
                .toList();
        List<BodyReport.Share> shares =
                bodies.stream().map(BodyReport::share).filter(Objects::nonNull).toList();
        score(
                "communitySeatsPercent",
                shares.stream().mapToInt(BodyReport.Share::community).sum(),
                shares.stream().mapToInt(BodyReport.Share::seats).sum());
        score(
                "communityVotesPercent",
                shares.stream().mapToInt(BodyReport.Share::communityVotes).sum(),
                shares.stream().mapToInt(BodyReport.Share::votes).sum());
        finding = finding.from(Finding.latest(
                bodies.stream().flatMap(body -> body.records().stream()).toList()));
    }

    /** the largest share of the decisions that one party proposed, and that one party chaired. */
    private void whoProposesAndPresides() {
        Map<String, Gathering> held =
                Gathering.held(reading).stream().collect(Collectors.toMap(Gathering::id, meeting -> meeting));
        largest(
                "oneProposerPercent",
                made.stream()
                        .map(decision -> decision.course().proposer())
                        .filter(Objects::nonNull)
                        .toList());
        largest(
                "oneChairPercent",
                made.stream()
                        .flatMap(decision -> HealthWatches.chair(decision.course(), held).stream())
                        .toList());
    }

    /** the share of the decisions on money that the strategic committee made. */
    private void whoAllocates() {
        List<DecisionRecorded> ofMoney = made.stream()
                .flatMap(decision -> decision.all(DecisionRecorded.class).limit(1))
                .filter(record -> OF_MONEY.contains(record.kind()))
                .toList();
        score(
                "moneyByStrategicPercent",
                ofMoney.stream()
                        .filter(record -> record.body() == BodyKind.STRATEGIC)
                        .count(),
                ofMoney.size());
    }

    /** whether the coalition was closed, and then whether by a decision and with the community's consent. */
    private void whoEnds(@Nullable Noted<CoalitionClosed> closed) {
        finding = finding.fact("closed", closed != null);
        if (closed != null) {
            finding = finding.fact("closedByDecision", closed.event().decision() != null)
                    .fact("communityConsented", closed.event().consent() != null)
                    .from(closed.sequence());
        }
    }

    private void largest(String fact, List<PartyId> parties) {
        Optional<Map.Entry<PartyId, Long>> largest = Share.largest(parties);
        score(fact, largest.map(Map.Entry::getValue).orElse(0L), parties.size());
    }

    private void score(String fact, long part, long whole) {
        if (whole > 0) {
            finding = finding.fact(fact, percent(part, whole));
        }
    }
}
