package org.mithaq.command.membership;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.bodies.Bench.chartered;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.PartyId;
import org.mithaq.events.RepresentationEvent.DialogueRecorded;
import org.mithaq.events.RepresentationEvent.InterestDeclared;
import org.mithaq.events.RepresentationEvent.OrgDecisionProfileRecorded;
import org.mithaq.events.Vocabulary.Contest;
import org.mithaq.events.Vocabulary.DialogueTheme;
import org.mithaq.events.Vocabulary.Stance;

/** {@link DeclareInterest}, {@link RecordOrgDecisionProfile} and {@link RecordDialogue}. */
class DeclarationsTest {

    @Test
    void aPartyDeclaresWhereItStands() {
        by(3, chartered())
                .when(new DeclareInterest(Stance.CONFLICT_OF_INTEREST, text("the funder pays us"), decision(9), null))
                .happens(new InterestDeclared(
                        party(3), Stance.CONFLICT_OF_INTEREST, text("the funder pays us"), decision(9), null));
        by(90, chartered())
                .when(new DeclareInterest(Stance.CO_OPERATION, text("youth work"), null, null))
                .isAcceptedDespite();
        by(99, chartered())
                .when(new DeclareInterest(Stance.CO_OPERATION, text("youth work"), null, null))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void whatAPartyCompetesForIsAConflictOfInterestInADecision() {
        assertThatThrownBy(() -> new DeclareInterest(Stance.CO_OPERATION, text("the call"), decision(9), Contest.CALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("competesFor");
        by(3, chartered())
                .when(new DeclareInterest(Stance.CONFLICT_OF_INTEREST, text("the call"), decision(9), Contest.CALL))
                .happens(new InterestDeclared(
                        party(3), Stance.CONFLICT_OF_INTEREST, text("the call"), decision(9), Contest.CALL));
    }

    @Test
    void aMemberSaysHowItDecides() {
        by(3, chartered())
                .when(new RecordOrgDecisionProfile(text("the trustees"), 14))
                .happens(new OrgDecisionProfileRecorded(party(3), text("the trustees"), 14));
        by(90, chartered())
                .when(new RecordOrgDecisionProfile(text("the trustees"), 14))
                .isImpossible(Fault.Kind.NOT_ALLOWED);
        assertThatThrownBy(() -> new RecordOrgDecisionProfile(text("the trustees"), 366))
                .hasMessageContaining("\"leadDays\"");
        assertThatThrownBy(() -> new RecordOrgDecisionProfile(text("the trustees"), -1))
                .hasMessageContaining("\"leadDays\"");
    }

    @Test
    void aDialogueIsPutOnRecord() {
        chartered()
                .when(dialogue(party(2), party(7)))
                .happens(new DialogueRecorded(
                        null, List.of(party(2), party(7)), List.of(DialogueTheme.VALUES), text("dignity first")));
    }

    @Test
    void aDialogueIsBetweenKnownPartiesInAKnownMeeting() {
        chartered().when(dialogue(party(99))).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        chartered()
                .when(new RecordDialogue(
                        meeting(9), List.of(party(2)), Set.of(DialogueTheme.VALUES), text("dignity first")))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        assertThatThrownBy(() -> dialogue()).hasMessageContaining("\"participants\"");
        assertThatThrownBy(() -> dialogue(party(2), party(2))).hasMessageContaining("\"participants\"");
        assertThatThrownBy(() -> new RecordDialogue(null, List.of(party(2)), Set.of(), text("dignity first")))
                .hasMessageContaining("\"themes\"");
    }

    private static RecordDialogue dialogue(PartyId... participants) {
        return new RecordDialogue(null, List.of(participants), Set.of(DialogueTheme.VALUES), text("dignity first"));
    }
}
