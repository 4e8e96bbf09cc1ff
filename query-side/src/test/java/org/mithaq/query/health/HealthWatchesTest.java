package org.mithaq.query.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.BEGINNING;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.meeting;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.task;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.BodyId;
import org.mithaq.events.CoalitionEvent.ApproachSet;
import org.mithaq.events.CoalitionEvent.CoalitionClosed;
import org.mithaq.events.CoalitionEvent.PhaseAdvanced;
import org.mithaq.events.CoalitionEvent.Retained;
import org.mithaq.events.CommunicationEvent.ContributionCredited;
import org.mithaq.events.CommunicationEvent.Credit;
import org.mithaq.events.CommunicationEvent.SuccessCelebrated;
import org.mithaq.events.DecisionEvent.DissentRecorded;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.MeetingEvent.DiscussionRecorded;
import org.mithaq.events.MeetingEvent.Viewpoint;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.MembershipEvent.StakeholderClassified;
import org.mithaq.events.PromiseEvent.SuggestionRecorded;
import org.mithaq.events.SuggestionId;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.TaskEvent.TaskCompleted;
import org.mithaq.events.Vocabulary.AgendaTopic;
import org.mithaq.events.Vocabulary.Approach;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.CelebrationKind;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.Phase;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.query.Story;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.findings.Finding;
import org.mithaq.query.findings.Watch;
import org.mithaq.query.resources.Giving;
import org.mithaq.text.Text;

class HealthWatchesTest {

    private static final Text WORDS = Text.of("كلمات", "Words");
    private static final Vote UNANIMOUS = new Vote(9, 0, 0);

    private final Told told = new Told(1);

    @Test
    void empowermentIsScoredOnceAnApproachIsSet() {
        told.happened(
                new PartyRegistered(party(1), WORDS, true, null, false),
                new PartyRegistered(party(2), WORDS, false, null, false),
                Deciding.made(1, 1, UNANIMOUS));
        assertThat(found("R-013")).isEmpty();
        told.happened(new ApproachSet(Approach.EMPOWERMENT));
        assertThat(found("R-013"))
                .containsExactly(Finding.about(List.of())
                        .fact("approach", "EMPOWERMENT")
                        .fact("oneProposerPercent", 100L)
                        .fact("closed", false)
                        .from(3, 4));
    }

    @Test
    void everyMarkerOfBettermentHasItsScore() {
        BodyId committee = new BodyId(Told.uuid(6, 1));
        SuggestionId suggestion = new SuggestionId(Told.uuid(23, 1));
        told.happened(
                new ApproachSet(Approach.EMPOWERMENT),
                new PartyRegistered(party(1), WORDS, true, null, false),
                new BodyEstablished(committee, BodyKind.STRATEGIC, WORDS, null, null, false),
                new BodySeated(
                        committee,
                        List.of(
                                new Seat(party(1), null, 3),
                                new Seat(party(2), null, null),
                                new Seat(party(3), null, null),
                                new Seat(party(4), null, null)),
                        1,
                        1),
                new SuggestionRecorded(suggestion, WORDS, null),
                Deciding.scheduled(1),
                Deciding.opened(1, 2, 1, 2),
                Story.decided(1, DecisionKind.FUNDING, WORDS, UNANIMOUS),
                new TaskAssigned(
                        task(1), WORDS, TaskKind.ACTION, List.of(party(2)), LocalDate.of(2026, 8, 1), null, null));
        assertThat(found("R-013").getFirst().facts())
                .containsEntry("decidersDoersPercent", 20L)
                .containsEntry("suggestionsAnsweredPercent", 0L)
                .containsEntry("communitySeatsPercent", 25L)
                .containsEntry("communityVotesPercent", 50L)
                .containsEntry("oneProposerPercent", 100L)
                .containsEntry("moneyByStrategicPercent", 0L)
                .containsEntry("closed", false)
                .doesNotContainKeys("oneChairPercent", "closedByDecision");

        told.happened(new CoalitionClosed(decision(1), null, null, new Retained(null, null, null)));
        assertThat(found("R-013").getFirst().facts())
                .containsEntry("closed", true)
                .containsEntry("closedByDecision", true)
                .containsEntry("communityConsented", false);
        assertThat(found("R-013").getFirst().records()).contains(1L, 3L, 4L, 5L, 8L, 9L, 10L);
    }

    @Test
    void whatEachPartyGivesAndHasOfItIsReported() {
        told.happened(
                new MemberAdmitted(party(1), null, null, null),
                new MemberAdmitted(party(2), null, null, null),
                new MemberAdmitted(party(3), null, null, null));
        assertThat(found("R-144")).isEmpty();
        told.happened(
                new TaskCompleted(task(1), null, List.of()),
                Giving.offered(1, 1),
                new ContributionCredited(new Credit(party(1), null, null, null), null),
                Giving.declared(1, BarrierKind.TURF, party(1)),
                Giving.resolved(1, party(1), party(2)),
                Giving.declared(2, BarrierKind.COST, party(2)),
                Giving.declared(3, BarrierKind.COST, null));
        assertThat(found("R-144"))
                .containsExactly(
                        balance(List.of("parties/" + party(1)), 1, 1, 1, 1, 0).from(4, 5, 6, 7, 8),
                        balance(List.of("parties/" + party(2), "barriers/" + Giving.barrier(2)), 0, 0, 0, 0, 1)
                                .from(9));
    }

    private static Finding balance(List<String> about, int tasks, int offers, int credits, int solved, int costs) {
        return Finding.about(about)
                .fact("tasksDone", tasks)
                .fact("offersMade", offers)
                .fact("creditsReceived", credits)
                .fact("giftsReceived", 0)
                .fact("licensingVisits", 0)
                .fact("barriersSolved", solved)
                .fact("costBarriers", costs);
    }

    @Test
    void theTimeFromAProposalToItsDecisionIsReportedAgainstTheNumberOfMembers() {
        told.happened(new MemberAdmitted(party(1), null, null, null), Deciding.made(1, 1, UNANIMOUS));
        assertThat(found("R-023")).isEmpty();
        told.happened(Deciding.proposed(2, 1)).day(9).happened(Deciding.made(2, 1, UNANIMOUS));
        assertThat(found("R-023"))
                .containsExactly(Finding.about(List.of())
                        .fact("members", 1L)
                        .fact("decisions", 1)
                        .fact("days", 9L)
                        .from(3, 4));
    }

    @Test
    void eachCircleHasItsShareOfProposalsChairsAndHosts() {
        told.happened(new StakeholderClassified(party(2), Set.of(Circle.GATEWAY), List.of()));
        assertThat(found("R-056")).isEmpty();
        told.happened(
                Deciding.scheduled(1), Deciding.opened(1, 2, 1, 2), Deciding.proposed(1, 1), Deciding.proposed(2, 2));
        assertThat(found("R-056"))
                .contains(Finding.about(List.of())
                        .fact("circle", "GATEWAY")
                        .fact("proposalsPercent", 50L)
                        .fact("chairsPercent", 100L)
                        .fact("hostsPercent", 0L)
                        .from(3, 5));
    }

    @Test
    void whoDecidesIsComparedWithWhoOwnsTasks() {
        told.happened(Deciding.made(1, 1, UNANIMOUS));
        assertThat(found("R-058")).isEmpty();
        told.happened(new TaskAssigned(
                task(1), WORDS, TaskKind.ACTION, List.of(party(2), party(3)), LocalDate.of(2026, 8, 1), null, null));
        assertThat(found("R-058"))
                .containsExactly(Finding.about(List.of())
                        .fact("deciders", 2)
                        .fact("taskOwners", 2)
                        .fact("both", 1)
                        .fact("bothPercent", 33L)
                        .from(1, 2));
    }

    @Test
    void fewerThanAtTheMeetingBeforeIsTold() {
        told.happened(Deciding.scheduled(1), Deciding.opened(1, 1, 1, 2)).day(30);
        told.happened(Deciding.scheduled(2), Deciding.opened(2, 1, 1, 2));
        assertThat(found("R-072")).isEmpty();
        told.day(60).happened(Deciding.scheduled(3), Deciding.opened(3, 1, 1));
        assertThat(found("R-072"))
                .containsExactly(Finding.about("meetings/" + meeting(3), "meetings/" + meeting(2))
                        .fact("present", 1)
                        .fact("before", 2)
                        .from(4, 6));
    }

    @Test
    void onePartyThatProposesMostDecisionsIsNamed() {
        told.happened(Deciding.made(1, 1, UNANIMOUS), Deciding.made(2, 1, UNANIMOUS));
        assertThat(found("R-110")).isEmpty();
        told.happened(Deciding.made(3, 2, UNANIMOUS));
        assertThat(found("R-110"))
                .containsExactly(Finding.about("parties/" + party(1))
                        .fact("proposedPercent", 67L)
                        .fact("mostPercent", 50)
                        .from(1, 2));
        told.happened(Deciding.made(4, 2, UNANIMOUS));
        assertThat(found("R-110")).isEmpty();
    }

    @Test
    void whatWasReachedWaitsForACelebration() {
        told.happened(new PhaseAdvanced(Phase.PRE_FORMATION, Phase.FORMATION, List.of(), null));
        assertThat(found("R-141", "milestone", 3))
                .containsExactly(Finding.about("coalition")
                        .fact("phase", "FORMATION")
                        .fact("days", 3L)
                        .from(1));
        told.day(4).happened(new SuccessCelebrated(CelebrationKind.MILESTONE, WORDS, List.of()));
        assertThat(found("R-141", "milestone", 5)).isEmpty();
    }

    @Test
    void howeverMuchWasReachedAllOfItWaitsInItsOrder() {
        told.happened(new SuccessCelebrated(CelebrationKind.MILESTONE, WORDS, List.of()));
        IntStream.range(0, 60)
                .forEach(again ->
                        told.happened(new PhaseAdvanced(Phase.PRE_FORMATION, Phase.FORMATION, List.of(), null)));

        assertThat(found("R-141", "milestone", 3))
                .hasSize(60)
                .first()
                .isEqualTo(Finding.about("coalition")
                        .fact("phase", "FORMATION")
                        .fact("days", 3L)
                        .from(2));
    }

    @Test
    void whoeverContributedIsCreditedWithinNinetyDays() {
        told.happened(new TaskCompleted(task(1), null, List.of()), new TaskCompleted(task(2), null, List.of()));
        assertThat(found("R-141", "credit", 90)).isEmpty();
        assertThat(found("R-141", "credit", 91))
                .containsExactly(Finding.about("parties/" + party(1))
                        .fact("uncredited", 2)
                        .fact("days", 91L)
                        .fact("most", 90)
                        .from(1));
        told.happened(new ContributionCredited(new Credit(party(1), null, null, null), null));
        assertThat(found("R-141", "credit", 91)).isEmpty();
    }

    @Test
    void fiveUndiscussedUnanimousDecisionsInARowAreTooMany() {
        told.happened(
                Deciding.made(1, 1, UNANIMOUS),
                Deciding.made(2, 1, UNANIMOUS),
                Deciding.made(3, 1, UNANIMOUS),
                Deciding.made(4, 1, UNANIMOUS));
        assertThat(found("R-046")).isEmpty();
        told.happened(Deciding.made(5, 1, UNANIMOUS));
        assertThat(found("R-046").getFirst().facts()).containsEntry("inARow", 5).containsEntry("alertFrom", 5);
        told.happened(Deciding.made(6, 1, new Vote(8, 1, 0)));
        assertThat(found("R-046")).isEmpty();
    }

    @Test
    void aProposalOpenForThreeMeetingsNeedsAWayOut() {
        told.happened(Deciding.proposed(1, 1)).day(1);
        told.happened(Deciding.scheduled(1), Deciding.opened(1, 1, 1), Deciding.scheduled(2), Deciding.opened(2, 1, 1));
        assertThat(found("R-120")).isEmpty();
        told.happened(Deciding.scheduled(3), Deciding.opened(3, 1, 1));
        assertThat(found("R-120"))
                .containsExactly(Finding.about("decisions/" + decision(1))
                        .fact("meetings", 3L)
                        .fact("most", 2)
                        .fact("fallback", "CONFLICT_PROCEDURE")
                        .from(1));
        told.happened(Deciding.made(1, 1, UNANIMOUS));
        assertThat(found("R-120")).isEmpty();
    }

    @Test
    void concessionsViewsAndDissentAreReported() {
        told.happened(Deciding.made(1, 1, UNANIMOUS), Deciding.scheduled(1), Deciding.opened(1, 1, 1));
        assertThat(Stream.of("R-008", "R-051", "R-135").flatMap(rule -> found(rule).stream()))
                .isEmpty();
        told.happened(
                Deciding.conceding(2),
                new DiscussionRecorded(
                        meeting(1),
                        AgendaTopic.ISSUE,
                        List.of(new Viewpoint(WORDS, party(1)), new Viewpoint(WORDS, null))),
                new DissentRecorded(decision(2), party(1), WORDS, true));
        assertThat(found("R-008"))
                .containsExactly(Finding.about("decisions/" + decision(2))
                        .fact("concessions", 1)
                        .fact("refersToMission", true)
                        .from(4));
        assertThat(found("R-051"))
                .containsExactly(Finding.about("meetings/" + meeting(1))
                        .fact("viewpoints", 2)
                        .fact("attributed", 1)
                        .from(3));
        assertThat(found("R-135"))
                .containsExactly(Finding.about("decisions/" + decision(2))
                        .fact("dissents", 1)
                        .fact("standingAside", 1)
                        .from(6));
    }

    private List<Finding> found(String rule) {
        return found(rule, null, 100);
    }

    private List<Finding> found(String rule, @Nullable String clause, int day) {
        return Stream.concat(new HealthWatches().watches().stream(), new DeliberationWatches().watches().stream())
                .filter(watch -> watch.rule().equals(rule) && (clause == null || clause.equals(watch.clause())))
                .map(Watch::look)
                .findFirst()
                .orElseThrow()
                .apply(TestReading.of(told, BEGINNING.plus(Duration.ofDays(day))));
    }
}
