package org.mithaq.command.writtenprocedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mithaq.command.Gathering.charter;
import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.mandate;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.plan;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.writtenprocedure.Voting.LAST_DAY;
import static org.mithaq.command.writtenprocedure.Voting.MATTER;
import static org.mithaq.command.writtenprocedure.Voting.PROCEDURE;
import static org.mithaq.command.writtenprocedure.Voting.all;
import static org.mithaq.command.writtenprocedure.Voting.chartered;
import static org.mithaq.command.writtenprocedure.Voting.close;
import static org.mithaq.command.writtenprocedure.Voting.inDays;
import static org.mithaq.command.writtenprocedure.Voting.over;
import static org.mithaq.command.writtenprocedure.Voting.voted;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Motion;
import org.mithaq.command.Scenario;
import org.mithaq.command.charter.AmendCharter;
import org.mithaq.command.communication.GrantMandate;
import org.mithaq.command.communication.RevokeMandate;
import org.mithaq.command.decisions.Basis;
import org.mithaq.command.decisions.RatifyDecision;
import org.mithaq.command.decisions.RecordDecision;
import org.mithaq.command.decisions.RefuseRatification;
import org.mithaq.command.decisions.WrittenDecision;
import org.mithaq.command.plans.RatifyActionPlan;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.CharterEvent.CharterAmended;
import org.mithaq.events.CharterEvent.RatificationClause;
import org.mithaq.events.CommunicationEvent.MandateGranted;
import org.mithaq.events.CommunicationEvent.MandateRevoked;
import org.mithaq.events.DecisionEvent.DecisionRatified;
import org.mithaq.events.DecisionEvent.RatificationRefused;
import org.mithaq.events.MandateId;
import org.mithaq.events.Vocabulary.CharterProfile;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.Measure;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.ProvisionalReason;
import org.mithaq.text.Text;

/** What commands with an effect of their own make of a decision in writing. */
class EffectInWritingTest {

    private static final WrittenDecision DECIDED = new WrittenDecision(MATTER, PROCEDURE);
    private static final Effecting GRANT =
            new Effecting(Measure.MANDATE, mandate(1).value());
    private static final Effecting AMEND = new Effecting(Measure.CHARTER_AMENDMENT, null);
    private static final LocalDate FIRST_DAY = LAST_DAY.plusDays(1);
    private static final LocalDate UNTIL = LAST_DAY.plusDays(90);

    @Test
    void aMandateRestsOnADecisionInWriting() {
        decided(12, 2)
                .when(grant(1))
                .happens(
                        new MandateGranted(mandate(1), MATTER, party(19), null, null, text("topic"), FIRST_DAY, UNTIL));
    }

    @Test
    void itServesOnceAndForWhatWasVotedOnAlone() {
        decided(12, 2).when(grant(2)).isImpossible(Fault.Kind.WRONG_STATE);
        decided(12, 2).when(new RatifyActionPlan(DECIDED, plan(1))).isImpossible(Fault.Kind.WRONG_STATE);
        decided(12, 2).then(grant(1)).when(grant(1)).isImpossible(Fault.Kind.WRONG_STATE);
        mandated(decided(12, 2)).when(revoke(5)).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void aDecisionWithoutAnEffectSupportsNoSuchCommand() {
        over(voted(by(1, chartered()).then(all(DecisionKind.MANDATE)), 12, 2))
                .then(close())
                .when(grant(1))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void itMayTakeAMandateBackThenAndOnlyOne() {
        Scenario decided = mandated(over(voted(by(1, chartered()).then(all(DecisionKind.MANDATE)), 12, 2)))
                .then(close());
        decided.when(revoke(5)).happens(new MandateRevoked(mandate(5), MATTER, text("over")));
        decided.then(revoke(5)).when(revoke(6)).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void nothingFollowsBeforeTheVotesAreCountedOrWhereTheyFellShort() {
        over(voted(granting(), 12, 2)).when(grant(1)).isImpossible(Fault.Kind.WRONG_STATE);
        decided(2, 12).when(grant(1)).isImpossible(Fault.Kind.WRONG_STATE);
        by(1, chartered()).when(grant(1)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void whatChangedMeanwhileWasNotVotedOn() {
        Scenario opened = by(1, writtenCharters()).then(all(DecisionKind.CHARTER, AMEND));
        over(voted(opened, 20, 0)).then(close());
        assertThat(opened.when(amend(DECIDED, "another place")).accepted().events())
                .singleElement()
                .isInstanceOf(CharterAmended.class);
        opened.then(amend(Motion.number(5).put(), "a second place"))
                .when(amend(DECIDED, "another place"))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void theMotionIsOfTheKindThatTheEffectTakes() {
        by(1, chartered()).when(all(DecisionKind.OTHER, GRANT)).isImpossible(Fault.Kind.BAD_INPUT);
        by(1, chartered())
                .when(all(DecisionKind.MANDATE, new Effecting(Measure.MANDATE, null)))
                .isImpossible(Fault.Kind.BAD_INPUT);
        by(1, chartered())
                .when(all(DecisionKind.PLAN_APPROVAL, new Effecting(Measure.PLAN_APPROVAL, plan(7).value())))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
        assertThatIllegalArgumentException().isThrownBy(() -> new Effecting(Measure.MANDATE, "the first"));
    }

    @Test
    void anActIsRatifiedInWriting() {
        ratifying(Measure.RATIFICATION, 12, 2)
                .when(new RatifyDecision(decision(2), DECIDED))
                .happens(new DecisionRatified(decision(2), MATTER));
        ratifying(Measure.RATIFICATION, 2, 12)
                .when(new RatifyDecision(decision(2), DECIDED))
                .happens(new RatificationRefused(decision(2), MATTER));
    }

    @Test
    void orRatificationIsRefusedInWriting() {
        ratifying(Measure.RATIFICATION_REFUSAL, 12, 2)
                .when(new RefuseRatification(decision(2), DECIDED))
                .happens(new RatificationRefused(decision(2), MATTER));
        ratifying(Measure.RATIFICATION_REFUSAL, 2, 12)
                .when(new RefuseRatification(decision(2), DECIDED))
                .isImpossible(Fault.Kind.WRONG_STATE);
        ratifying(Measure.RATIFICATION, 12, 2)
                .when(new RefuseRatification(decision(2), DECIDED))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void onlyAnActThatAwaitsItIsPutToBeRatified() {
        Effecting ratify = new Effecting(Measure.RATIFICATION, decision(1).value());
        by(1, chartered()).when(all(DecisionKind.OTHER, ratify)).isImpossible(Fault.Kind.WRONG_STATE);
    }

    private static Scenario ratifying(Measure measure, int inFavour, int against) {
        Effecting effect = new Effecting(measure, decision(2).value());
        Scenario opened = by(1, acted()).then(all(DecisionKind.OTHER, effect));
        return over(voted(opened, inFavour, against)).then(close());
    }

    /** A thin meeting of all members took decision 2, which awaits ratification. */
    private static Scenario acted() {
        Charter usual = charter();
        return Gathering.chartered(with(usual, new RatificationClause(true, true, 30), usual.places()))
                .and(Gathering.opened(meeting(8), MeetingKind.PLENARY, 5))
                .then(new RecordDecision(
                        DecisionKind.OTHER,
                        Motion.number(2)
                                .in(meeting(8))
                                .votes(4, 1, 0)
                                .subjectToRatification(ProvisionalReason.EMERGENCY)
                                .put()));
    }

    private static Scenario granting() {
        return by(1, chartered()).then(all(DecisionKind.MANDATE, GRANT));
    }

    private static Scenario decided(int inFavour, int against) {
        return over(voted(granting(), inFavour, against)).then(close());
    }

    private static GrantMandate grant(int number) {
        return new GrantMandate(DECIDED, mandate(number), party(19), null, null, text("topic"), null, UNTIL);
    }

    private static Scenario mandated(Scenario scenario) {
        return scenario.at(inDays(8)).and(earlier(mandate(5)), earlier(mandate(6)));
    }

    private static MandateGranted earlier(MandateId id) {
        return new MandateGranted(id, decision(1), party(19), null, null, text("topic"), FIRST_DAY, UNTIL);
    }

    private static RevokeMandate revoke(int number) {
        return new RevokeMandate(mandate(number), MATTER, text("over"));
    }

    private static Scenario writtenCharters() {
        return chartered(Map.of("written.kinds", List.of("CHARTER")));
    }

    private static AmendCharter amend(Basis basis, String place) {
        Charter usual =
                Gathering.charter(CharterProfile.STRATEGIC_EXECUTIVE, DecisionRule.SIMPLE_MAJORITY, Map.of(), Map.of());
        return new AmendCharter(basis, with(usual, null, text(place)), Set.of());
    }

    private static Charter with(Charter usual, @Nullable RatificationClause clause, @Nullable Text places) {
        return new Charter(
                usual.profile(),
                usual.lifespan(),
                places,
                usual.meetings(),
                usual.decisions(),
                usual.agendas(),
                usual.membership(),
                usual.betweenMeetings(),
                usual.conflictProcedure(),
                usual.rediscussion(),
                usual.rediscussionPolicy(),
                usual.groundRules(),
                usual.conduct(),
                usual.autonomy(),
                clause,
                usual.parameters(),
                usual.raised());
    }
}
