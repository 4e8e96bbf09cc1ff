package org.mithaq.command.bodies;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.Parties.coreGroup;
import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.bodies.Bench.EXECUTIVE;
import static org.mithaq.command.bodies.Bench.chartered;
import static org.mithaq.command.bodies.Bench.members;
import static org.mithaq.command.bodies.Bench.seated;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Parties;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.BodyEvent.BodyDissolved;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.ObjectiveId;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.text.Text;

class EstablishBodyTest {

    private static final ObjectiveId OBJECTIVE = new ObjectiveId("00000000-0000-7000-8007-000000000001");

    @Test
    void establishesAWorkingGroupForOneObjectiveConvenedByTheExecutive() {
        withExecutive()
                .when(group(2, OBJECTIVE))
                .happens(new BodyEstablished(
                        body(1), BodyKind.WORKING_GROUP, text("trust"), party(2), OBJECTIVE, false));
    }

    @Test
    void aBodyDoesNotTakeTheIdOfTheCoreGroup() {
        withExecutive().and(coreGroup(2, 3)).when(group(2, OBJECTIVE)).isImpossible(Fault.Kind.ALREADY_EXISTS);
    }

    @Test
    void refusesAConvenerWhoIsNotOnTheExecutive() {
        withExecutive().when(group(9, OBJECTIVE)).isRefusedBy("R-103");
        withExecutive().when(group(null, OBJECTIVE)).isRefusedBy("R-103");
        chartered().when(group(2, OBJECTIVE)).isRefusedBy("R-103");
    }

    @Test
    void refusesAWorkingGroupWithoutAnObjective() {
        withExecutive().when(group(2, null)).isRefusedBy("R-104");
        withExecutive().when(group(9, null)).isRefusedBy("R-103", "R-104");
    }

    @Test
    void takesConvenersFromTheBodyThatGovernsWhereThereIsNoExecutive() {
        chartered(profile(CharterProfile.BOARD))
                .and(seated(body(13), BodyKind.BOARD, 1, 2, 3))
                .when(group(3, OBJECTIVE))
                .isAcceptedDespite();
        chartered(profile(CharterProfile.MINIMAL)).when(group(3, OBJECTIVE)).isAcceptedDespite();
        chartered(profile(CharterProfile.MINIMAL)).when(group(90, OBJECTIVE)).isRefusedBy("R-103");
    }

    @Test
    void advisesOnAKindThatTheCharterDoesNotProvideFor() {
        chartered().when(of(BodyKind.BOARD)).isAcceptedDespite("R-092");
        chartered(profile(CharterProfile.BOARD)).when(of(BodyKind.STRATEGIC)).isAcceptedDespite("R-092");
        chartered(profile(CharterProfile.OPEN_COORDINATING_BODY))
                .when(of(BodyKind.COORDINATING))
                .isAcceptedDespite();
        chartered(profile(CharterProfile.PAID_DIRECTOR))
                .when(of(BodyKind.BOARD))
                .isAcceptedDespite();
        members().when(of(BodyKind.BOARD)).isAcceptedDespite();
    }

    @Test
    void anInterimBodyIsForTheTimeBeforeTheCharter() {
        var interim = new EstablishBody(EXECUTIVE, BodyKind.EXECUTIVE, null, null, null, true);
        members()
                .when(interim)
                .happens(new BodyEstablished(
                        EXECUTIVE,
                        BodyKind.EXECUTIVE,
                        Text.of("اللجنة التنفيذية", "Executive committee"),
                        null,
                        null,
                        true));
        chartered().when(interim).isAcceptedDespite("R-107");
    }

    @Test
    void aCoalitionHasOneCommitteeOfAKindUntilItIsDissolved() {
        Scenario executive = withExecutive();
        executive
                .when(new EstablishBody(body(1), BodyKind.EXECUTIVE, null, null, null, false))
                .isImpossible(Fault.Kind.WRONG_STATE);
        executive
                .and(new BodyDissolved(EXECUTIVE, text("over")))
                .when(new EstablishBody(body(1), BodyKind.EXECUTIVE, null, null, null, false))
                .isAcceptedDespite();
    }

    @Test
    void cannotUseABodysIdAgain() {
        withExecutive()
                .when(new EstablishBody(EXECUTIVE, BodyKind.SUBCOMMITTEE, null, null, null, false))
                .isImpossible(Fault.Kind.ALREADY_EXISTS);
    }

    @Test
    void isForMembersAndTheCoordinator() {
        Parties.by(90, chartered()).when(of(BodyKind.STRATEGIC)).isImpossible(Fault.Kind.NOT_ALLOWED);
        chartered()
                .and(Parties.coordinatorAssigned())
                .actor(Parties.COORDINATOR, org.mithaq.events.ActingAs.ownOrganisation())
                .when(of(BodyKind.STRATEGIC))
                .isAcceptedDespite();
    }

    @Test
    void takesBodiesThatAreEstablished() {
        assertThatThrownBy(() -> of(BodyKind.PLENARY)).hasMessageContaining("\"kind\"");
        assertThatThrownBy(() -> of(BodyKind.CORE_GROUP)).hasMessageContaining("\"kind\"");
        assertThatThrownBy(() -> new EstablishBody(body(1), BodyKind.BOARD, null, party(1), null, false))
                .hasMessageContaining("\"convener\"");
        assertThatThrownBy(() -> new EstablishBody(body(1), BodyKind.SUBCOMMITTEE, null, null, null, true))
                .hasMessageContaining("\"interim\"");
    }

    private static Scenario withExecutive() {
        return chartered().and(seated(EXECUTIVE, BodyKind.EXECUTIVE, 1, 2, 3));
    }

    private static EstablishBody group(@Nullable Integer convener, @Nullable ObjectiveId objective) {
        return new EstablishBody(
                body(1),
                BodyKind.WORKING_GROUP,
                text("trust"),
                convener == null ? null : party(convener),
                objective,
                false);
    }

    private static EstablishBody of(BodyKind kind) {
        return new EstablishBody(body(1), kind, null, null, null, false);
    }

    private static org.mithaq.events.CharterEvent.Charter profile(CharterProfile profile) {
        return Gathering.charter(profile, DecisionRule.SIMPLE_MAJORITY, Map.of(), Map.of());
    }
}
