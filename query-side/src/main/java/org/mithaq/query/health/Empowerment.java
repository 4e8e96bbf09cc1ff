package org.mithaq.query.health;

import static org.mithaq.query.health.Share.percent;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.Approach;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.query.decisionlog.Decision;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.promises.Suggestion;

/**
 * Where a coalition stands between betterment, which institutions drive, and empowerment, which the community drives
 * the community's part in what betterment keeps from it.
 */
final class Empowerment {

    private static final Set<DecisionKind> OF_MONEY = EnumSet.of(DecisionKind.FUNDING, DecisionKind.BUDGET);

    private Empowerment() {}

    /** Nothing before an approach is chosen. */
    static List<Finding> scored(Reading reading) {
        Approach approach = reading.coalition().foundation().approach();
        if (approach == null) {
            return List.of();
        }
        List<Decision> made = Decision.made(reading);
        List<PartyId> present = made.stream()
                .flatMap(decision -> decision.all(DecisionRecorded.class))
                .flatMap(record -> record.present().stream())
                .toList();
        List<PartyId> members = reading.coalition().parties().entrySet().stream()
                .filter(party -> party.getValue().member())
                .map(party -> new PartyId(party.getKey()))
                .toList();
        List<Suggestion> suggestions = reading.view(Suggestion.PROJECTION).find(Range.all(reading.id()));
        return List.of(Finding.about(List.of())
                .fact("approach", approach.name())
                .fact("communityMembersPercent", community(members, reading))
                .fact("communityPresentPercent", community(present, reading))
                .fact("communityProposalsPercent", community(proposers(made), reading))
                .fact("communityMoneyPercent", community(proposers(ofMoney(made)), reading))
                .fact(
                        "suggestionsAnsweredPercent",
                        percent(
                                suggestions.stream()
                                        .filter(suggestion -> suggestion.answer() != null)
                                        .count(),
                                suggestions.size()))
                .from(HealthWatches.latest(made.stream()
                        .flatMap(decision -> decision.course().madeIn())
                        .toList())));
    }

    private static List<PartyId> proposers(List<Decision> decisions) {
        return decisions.stream()
                .map(decision -> decision.course().proposer())
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Decision> ofMoney(List<Decision> made) {
        return made.stream()
                .filter(decision ->
                        decision.all(DecisionRecorded.class).anyMatch(record -> OF_MONEY.contains(record.kind())))
                .toList();
    }

    private static long community(List<PartyId> parties, Reading reading) {
        return percent(
                parties.stream()
                        .filter(party -> Share.community(party, reading))
                        .count(),
                parties.size());
    }
}
