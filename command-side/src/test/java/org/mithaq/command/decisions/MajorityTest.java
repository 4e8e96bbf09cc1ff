package org.mithaq.command.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Scenario.decision;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Scenario;
import org.mithaq.command.state.CharterState;
import org.mithaq.command.state.CoalitionState;
import org.mithaq.events.ActingAs;
import org.mithaq.events.CharterEvent.CharterAdopted;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.Meta;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;

/** Every tally of up to twelve for, twelve against and two abstentions. */
class MajorityTest {

    private static final CharterState NO_CHARTER = CoalitionState.EMPTY.charter();

    @Test
    void anOrdinaryMatterIsAdoptedByMoreForThanAgainst() {
        Majority majority = Majority.of(DecisionKind.OTHER, null, NO_CHARTER);
        assertThat(tallies()).allSatisfy(vote -> assertThat(majority.reachedBy(vote, vote.total()))
                .isEqualTo(vote.inFavour() > vote.against()));
    }

    @Test
    void missionAndCharterAreAdoptedByTwoThirds() {
        for (DecisionKind kind : List.of(DecisionKind.MISSION, DecisionKind.CHARTER)) {
            Majority majority = Majority.of(kind, null, NO_CHARTER);
            assertThat(tallies()).allSatisfy(vote -> assertThat(majority.reachedBy(vote, vote.total()))
                    .isEqualTo(vote.inFavour() > 0 && vote.inFavour() >= 2 * vote.against()));
        }
    }

    @Test
    void anAbsoluteMajorityCountsThoseWhoDidNotVoteToo() {
        Majority majority = Majority.of(DecisionKind.OTHER, DecisionRule.ABSOLUTE_MAJORITY, NO_CHARTER);
        assertThat(tallies()).allSatisfy(vote -> assertThat(majority.reachedBy(vote, 21))
                .isEqualTo(vote.inFavour() > 10 && vote.inFavour() > vote.against()));
        Majority ofMission = Majority.of(DecisionKind.MISSION, DecisionRule.ABSOLUTE_MAJORITY, NO_CHARTER);
        assertThat(ofMission.reachedBy(new Vote(12, 8, 0), 21)).isFalse();
    }

    @Test
    void consentAndUnanimityMeanNobodyAgainst() {
        for (DecisionRule rule : List.of(DecisionRule.CONSENT, DecisionRule.UNANIMITY)) {
            Majority majority = Majority.of(DecisionKind.OTHER, rule, NO_CHARTER);
            assertThat(majority.rule()).isEqualTo(rule);
            assertThat(tallies()).allSatisfy(vote -> assertThat(majority.reachedBy(vote, vote.total()))
                    .isEqualTo(vote.inFavour() > 0 && vote.against() == 0));
        }
    }

    @Test
    void noCharterMakesATieADecision() {
        Majority lax = Majority.of(DecisionKind.OTHER, null, charter(">=1/3"));
        assertThat(lax.rule()).isEqualTo(DecisionRule.SIMPLE_MAJORITY);
        assertThat(tallies().filter(vote -> vote.inFavour() <= vote.against()))
                .noneMatch(vote -> lax.reachedBy(vote, vote.total()));
    }

    @Test
    void aNumberOfVotesIsNeededBesidesAShare() {
        Majority five = Majority.of(DecisionKind.OTHER, DecisionRule.TWO_THIRDS, charter(">=5"));
        assertThat(tallies()).allSatisfy(vote -> assertThat(five.reachedBy(vote, vote.total()))
                .isEqualTo(vote.inFavour() >= 5 && vote.inFavour() >= 2 * vote.against()));
    }

    @Test
    void askingForTheChartersOwnThresholdChangesNothing() {
        assertThat(Majority.of(DecisionKind.OTHER, DecisionRule.CHARTER_THRESHOLD, NO_CHARTER))
                .isEqualTo(Majority.of(DecisionKind.OTHER, null, NO_CHARTER));
    }

    private static CharterState charter(String majority) {
        return CoalitionState.EMPTY
                .evolve(
                        new CharterAdopted(
                                1,
                                decision(1),
                                Gathering.charter(
                                        CharterProfile.BOARD,
                                        DecisionRule.SIMPLE_MAJORITY,
                                        Map.of("decision.majority", majority),
                                        Map.of()),
                                List.of()),
                        new Meta(
                                Scenario.ACTOR,
                                ActingAs.ownOrganisation(),
                                Scenario.NOW,
                                0,
                                null,
                                List.of(),
                                false,
                                null))
                .charter();
    }

    private static Stream<Vote> tallies() {
        return IntStream.range(0, 13 * 13 * 3).mapToObj(i -> new Vote(i % 13, i / 13 % 13, i / 169));
    }
}
