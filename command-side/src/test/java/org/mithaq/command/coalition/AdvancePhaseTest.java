package org.mithaq.command.coalition;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mithaq.command.Gathering.convened;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CoalitionEvent.Connector;
import org.mithaq.events.CoalitionEvent.Participation;
import org.mithaq.events.CoalitionEvent.PhaseAdvanced;
import org.mithaq.events.CoalitionEvent.StructureTypeSelected;
import org.mithaq.events.CoalitionEvent.ValuesAdopted;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.MembershipEvent.StakeholderClassified;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.Phase;
import org.mithaq.rulebook.StructureType;

class AdvancePhaseTest {

    private static final List<Participation> PLAN = Stream.of(Circle.values())
            .map(circle -> new Participation(circle, text("part")))
            .toList();

    @Test
    void advancesToTheNextPhase() {
        convened()
                .when(to(Phase.FORMATION))
                .happens(new PhaseAdvanced(Phase.PRE_FORMATION, Phase.FORMATION, PLAN, text("vitality")));
    }

    @Test
    void refusesToSkipOrGoBackWithoutAReason() {
        in(Phase.FORMATION).when(to(Phase.SUSTAINING)).isRefusedBy("R-017");
        in(Phase.SUSTAINING).when(to(Phase.FORMATION)).isRefusedBy("R-017");
    }

    @Test
    void goesBackWithAReason() {
        in(Phase.SUSTAINING)
                .justifiedBy("many new members")
                .when(to(Phase.FORMATION))
                .isAcceptedDespite("R-017");
    }

    @Test
    void advisesToPlanWhoTakesPart() {
        convened()
                .when(new AdvancePhase(Phase.FORMATION, PLAN.subList(0, 2), null))
                .isAcceptedDespite("R-050");
    }

    @Test
    void advisesAnAllianceToAgreeOnValuesBeforeItActs() {
        in(Phase.FORMATION)
                .and(new StructureTypeSelected(StructureType.PERMANENT_COALITION))
                .when(to(Phase.IMPLEMENTATION))
                .isAcceptedDespite("R-012");
    }

    @Test
    void anAllianceWithValuesAndANetworkMayAct() {
        in(Phase.FORMATION)
                .and(
                        new StructureTypeSelected(StructureType.PERMANENT_COALITION),
                        new ValuesAdopted(decision(3), List.of(text("respect"))))
                .when(to(Phase.IMPLEMENTATION))
                .isAcceptedDespite();
        in(Phase.FORMATION)
                .and(new StructureTypeSelected(StructureType.INFORMATION_NETWORK))
                .when(to(Phase.IMPLEMENTATION))
                .isAcceptedDespite();
    }

    @Test
    void refusesToActWithAnEmptyCircle() {
        Scenario gatewaysOnly = Scenario.given(
                Gathering.founded(),
                new PhaseAdvanced(Phase.PRE_FORMATION, Phase.FORMATION, PLAN, null),
                new PartyRegistered(party(1), text("party"), true, null, false),
                new StakeholderClassified(party(1), Set.of(Circle.GATEWAY), List.of()));
        gatewaysOnly.when(to(Phase.IMPLEMENTATION)).isRefusedBy("R-043");
        gatewaysOnly.when(to(Phase.SUSTAINING)).isRefusedBy("R-017", "R-043");
    }

    @Test
    void outsidePartiesFillACircleToo() {
        Scenario.given(
                        Gathering.founded(),
                        new PhaseAdvanced(Phase.PRE_FORMATION, Phase.FORMATION, PLAN, null),
                        new PartyRegistered(party(1), text("party"), true, null, true),
                        new StakeholderClassified(party(1), Set.of(Circle.values()), List.of()))
                .when(to(Phase.IMPLEMENTATION))
                .isAcceptedDespite();
    }

    @Test
    void advisesOfSustainingWithoutAVitalityPlan() {
        in(Phase.IMPLEMENTATION)
                .when(new AdvancePhase(Phase.SUSTAINING, PLAN, null))
                .isAcceptedDespite("R-179");
        in(Phase.IMPLEMENTATION)
                .when(new AdvancePhase(Phase.SUSTAINING, PLAN, text("celebrate")))
                .isAcceptedDespite();
    }

    @Test
    void namesWhoConnectsPeopleResourcesAndKnowledge() {
        List<Connector> connectors = List.of(new Connector(party(2), text("youth and councils")));
        in(Phase.SUSTAINING)
                .when(new AdvancePhase(Phase.INSTITUTIONALISATION, PLAN, null, connectors))
                .happens(new PhaseAdvanced(Phase.SUSTAINING, Phase.INSTITUTIONALISATION, PLAN, null, connectors));
        in(Phase.SUSTAINING).when(to(Phase.INSTITUTIONALISATION)).isAcceptedDespite();
        in(Phase.SUSTAINING)
                .when(new AdvancePhase(
                        Phase.INSTITUTIONALISATION, PLAN, null, List.of(new Connector(party(99), text("nobody")))))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void cannotAdvanceToThePresentPhase() {
        in(Phase.FORMATION).when(to(Phase.FORMATION)).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void cannotAdvanceBeforeTheFounding() {
        Scenario.given().when(to(Phase.FORMATION)).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void planNamesEachCircleOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AdvancePhase(Phase.FORMATION, List.of(PLAN.getFirst(), PLAN.getFirst()), null))
                .withMessageContaining("\"participationPlan\"");
    }

    private static AdvancePhase to(Phase phase) {
        return new AdvancePhase(phase, PLAN, text("vitality"));
    }

    private static Scenario in(Phase phase) {
        return convened().and(new PhaseAdvanced(Phase.PRE_FORMATION, phase, PLAN, null));
    }
}
