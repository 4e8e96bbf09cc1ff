package org.mithaq.command.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Scenario.NOW;
import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.mandate;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.request;
import static org.mithaq.command.Scenario.statement;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.communication.Voice.CHAIR;
import static org.mithaq.command.communication.Voice.CREDITS;
import static org.mithaq.command.communication.Voice.TODAY;
import static org.mithaq.command.communication.Voice.TOPIC;
import static org.mithaq.command.communication.Voice.speaking;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.CommunicationEvent.Credit;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.CommunicationEvent.MandateRevoked;
import org.mithaq.events.CommunicationEvent.StatementIssued;
import org.mithaq.events.DecisionId;
import org.mithaq.events.MandateId;
import org.mithaq.events.MembershipEvent.MemberAdmitted;
import org.mithaq.events.MembershipEvent.PartyRegistered;
import org.mithaq.events.RediscussionEvent.DecisionRescinded;
import org.mithaq.events.RediscussionEvent.RediscussionRequested;
import org.mithaq.events.RediscussionEvent.Supporter;
import org.mithaq.events.RepresentationEvent.MemberWithdrawn;
import org.mithaq.events.Vocabulary.Audience;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.StatementKind;
import org.mithaq.rediscussion.Policies;
import org.mithaq.text.Text;

class IssueStatementTest {

    private static final ActingAs COALITION = ActingAs.coalition();
    private static final ActingAs OWN = ActingAs.ownOrganisation();
    private static final Actor MEMBER = new Actor(party(6), "delegate", person(6));

    @Test
    void whoHoldsAMandateSpeaksForTheCoalition() {
        speaking(CHAIR, COALITION).when(say(TOPIC)).happens(said(TOPIC, mandate(1)));
    }

    @Test
    void refusesToSpeakForTheCoalitionWithoutAMandate() {
        assertThat(facts(speaking(MEMBER, COALITION).when(say(TOPIC)).isRefusedBy("R-138")))
                .containsEntry("notCovered", "person");
    }

    @Test
    void refusesAnotherPersonOfTheSameOrganisation() {
        speaking(new Actor(party(19), "press officer", person(77)), COALITION)
                .when(say(TOPIC))
                .isRefusedBy("R-138");
    }

    @Test
    void aMandateOfAnOrganisationIsForWhoeverSpeaksForIt() {
        speaking(MEMBER, COALITION)
                .and(new MandateGranted(mandate(2), decision(8), party(6), null, null, TOPIC, TODAY, TODAY))
                .when(say(TOPIC))
                .happens(said(TOPIC, mandate(2)));
    }

    @Test
    void refusesAnotherTopic() {
        assertThat(facts(speaking(CHAIR, COALITION).when(say(text("elections"))).isRefusedBy("R-138")))
                .containsEntry("notCovered", "topic");
    }

    @Test
    void theTopicIsTheSameInOneLanguageWhateverTheSignsBetween() {
        Text english = new Text(null, "launch of the plans!");
        speaking(CHAIR, COALITION).when(say(english)).happens(said(english, mandate(1)));
    }

    @Test
    void aMandateLastsToTheEndOfItsLastDay() {
        Duration toTheLast = Duration.ofDays(90);
        speaking(CHAIR, COALITION).at(NOW.plus(toTheLast)).when(say(TOPIC)).isAcceptedDespite();
        assertThat(facts(speaking(CHAIR, COALITION)
                        .at(NOW.plus(toTheLast).plus(Duration.ofDays(1)))
                        .when(say(TOPIC))
                        .isRefusedBy("R-138")))
                .containsEntry("notCovered", "date");
        speaking(CHAIR, COALITION)
                .at(NOW.minus(Duration.ofDays(1)))
                .when(say(TOPIC))
                .isRefusedBy("R-138");
    }

    @Test
    void aMandateCoversNothingOnceItsDecisionIsEnded() {
        Scenario rescinded = speaking(CHAIR, COALITION)
                .and(
                        new RediscussionRequested(
                                decision(8),
                                request(1),
                                new Supporter(party(5), person(5)),
                                List.of(),
                                null,
                                text("reason"),
                                List.of(),
                                null,
                                0,
                                "1",
                                Policies.DEFAULT.termsFor(DecisionKind.MANDATE).get(0),
                                0,
                                null),
                        new DecisionRescinded(decision(8), request(1), decision(9)));
        assertThat(facts(rescinded.when(say(TOPIC)).isRefusedBy("R-138"))).containsEntry("notCovered", "decision");
    }

    @Test
    void aMandateEndsWhenItIsRevokedOrTheMembershipEnds() {
        speaking(CHAIR, COALITION)
                .and(new MandateRevoked(mandate(1), null, text("over")))
                .when(say(TOPIC))
                .isRefusedBy("R-138");
        speaking(CHAIR, COALITION)
                .and(new PartyRegistered(party(19), text("no member any more"), false, null, false))
                .when(say(TOPIC))
                .isRefusedBy("R-138");
    }

    @Test
    void aMandateThatEndedWithTheMembershipDoesNotBeginAgainWithANewOne() {
        speaking(CHAIR, COALITION)
                .and(
                        new MemberWithdrawn(CHAIR.party(), text("other plans")),
                        new MemberAdmitted(CHAIR.party(), null, null, null))
                .when(say(TOPIC))
                .isRefusedBy("R-138");
    }

    @Test
    void whoSpeaksForABodyAppearsToSpeakForTheCoalition() {
        speaking(MEMBER, ActingAs.body(body(2))).when(say(TOPIC)).isRefusedBy("R-138");
        speaking(CHAIR, ActingAs.body(body(2))).when(say(TOPIC)).isAcceptedDespite();
    }

    @Test
    void aMemberSpeaksForItselfWithoutAMandate() {
        speaking(MEMBER, OWN).when(say(TOPIC)).happens(said(TOPIC, null));
    }

    @Test
    void refusesDissentInTheMediaAndSuggestsToOpenAConflict() {
        assertThat(facts(speaking(MEMBER, OWN)
                        .when(dissent(Audience.MEDIA, decision(8)))
                        .isRefusedBy("R-139")))
                .containsEntry("suggested", "OpenConflict");
        speaking(MEMBER, OWN).when(dissent(Audience.PUBLIC, null)).isRefusedBy("R-139");
    }

    @Test
    void namesBothRulesForDissentInTheNameOfTheCoalition() {
        speaking(MEMBER, COALITION).when(dissent(Audience.MEDIA, decision(8))).isRefusedBy("R-138", "R-139");
    }

    @Test
    void dissentAmongMembersIsFree() {
        speaking(MEMBER, OWN).when(dissent(Audience.MEMBERS, decision(8))).isAcceptedDespite("R-140");
    }

    @Test
    void advisesToShareTheCredit() {
        speaking(CHAIR, COALITION)
                .when(new IssueStatement(
                        statement(1),
                        StatementKind.ANNOUNCEMENT,
                        text("title"),
                        TOPIC,
                        null,
                        Audience.MEDIA,
                        null,
                        null,
                        List.of()))
                .isAcceptedDespite("R-140");
    }

    @Test
    void cannotUseAnIdTwiceOrNameWhatIsUnknown() {
        speaking(CHAIR, COALITION)
                .and(said(TOPIC, mandate(1)))
                .when(say(TOPIC))
                .isImpossible(Fault.Kind.ALREADY_EXISTS);
        speaking(MEMBER, OWN).when(dissent(Audience.MEMBERS, decision(99))).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        speaking(MEMBER, OWN)
                .when(say(TOPIC, List.of(new Credit(party(99), null, null, null))))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    private static IssueStatement say(Text topic) {
        return say(topic, CREDITS);
    }

    private static IssueStatement say(Text topic, List<Credit> credits) {
        return new IssueStatement(
                statement(1),
                StatementKind.ANNOUNCEMENT,
                text("title"),
                topic,
                text("wording"),
                Audience.MEDIA,
                text("newspaper"),
                null,
                credits);
    }

    private static IssueStatement dissent(Audience audience, @Nullable DecisionId over) {
        return new IssueStatement(
                statement(1), StatementKind.DISSENT, text("title"), TOPIC, null, audience, null, over, List.of());
    }

    private static StatementIssued said(Text topic, @Nullable MandateId mandate) {
        return new StatementIssued(
                statement(1),
                StatementKind.ANNOUNCEMENT,
                text("title"),
                topic,
                text("wording"),
                Audience.MEDIA,
                text("newspaper"),
                null,
                mandate,
                CREDITS);
    }

    private static Map<String, Object> facts(Scenario.Outcome outcome) {
        return ((Ruling.Refused) outcome.ruling()).rules().getFirst().facts();
    }
}
