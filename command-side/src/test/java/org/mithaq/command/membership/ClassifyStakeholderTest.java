package org.mithaq.command.membership;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.Parties.assessed;
import static org.mithaq.command.Parties.classified;
import static org.mithaq.command.Parties.registered;
import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.MembershipEvent.CircleAnswer;
import org.mithaq.events.MembershipEvent.CoreMember;
import org.mithaq.events.MembershipEvent.StakeholderClassified;
import org.mithaq.events.Vocabulary.Circle;

class ClassifyStakeholderTest {

    private static final CircleAnswer FEELS_IT_FIRST = new CircleAnswer(Circle.STEWARD, text("feels it first"));

    @Test
    void placesAPartyInItsCircleWithTheReason() {
        Scenario.given(registered(5))
                .when(new ClassifyStakeholder(party(5), Set.of(Circle.STEWARD), List.of(FEELS_IT_FIRST)))
                .happens(new StakeholderClassified(party(5), Set.of(Circle.STEWARD), List.of(FEELS_IT_FIRST)));
    }

    @Test
    void advisesToAnswerTheQuestionsOfEachCircle() {
        Scenario.given(registered(5))
                .when(new ClassifyStakeholder(party(5), EnumSet.allOf(Circle.class), List.of()))
                .isAcceptedDespite("R-040", "R-041", "R-042");
    }

    @Test
    void anAnswerForOneCircleIsNoneForAnother() {
        Scenario.given(registered(5))
                .when(new ClassifyStakeholder(
                        party(5), Set.of(Circle.STEWARD, Circle.INFLUENCER), List.of(FEELS_IT_FIRST)))
                .isAcceptedDespite("R-042");
    }

    @Test
    void aLaterClassificationReplacesTheEarlierOne() {
        Scenario.given(assessed(), registered(1), classified(1, Circle.STEWARD), classified(1, Circle.GATEWAY))
                .when(new FormCoreGroup(body(1), List.of(new CoreMember(party(1), null))))
                .isAcceptedDespite("R-019");
    }

    @Test
    void cannotClassifyWhomNobodyRegistered() {
        Scenario.given()
                .when(new ClassifyStakeholder(party(5), Set.of(Circle.STEWARD), List.of(FEELS_IT_FIRST)))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void takesAtLeastOneCircle() {
        assertThatThrownBy(() -> new ClassifyStakeholder(party(5), Set.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"circles\"");
    }

    @Test
    void takesAnswersForItsOwnCirclesOnly() {
        assertThatThrownBy(() -> new ClassifyStakeholder(party(5), Set.of(Circle.GATEWAY), List.of(FEELS_IT_FIRST)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"answers\"");
    }
}
