package org.mithaq.command.writtenprocedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Parties.by;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.request;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.writtenprocedure.Voting.LAST_DAY;
import static org.mithaq.command.writtenprocedure.Voting.MATTER;
import static org.mithaq.command.writtenprocedure.Voting.PROCEDURE;
import static org.mithaq.command.writtenprocedure.Voting.close;
import static org.mithaq.command.writtenprocedure.Voting.draft;
import static org.mithaq.command.writtenprocedure.Voting.over;
import static org.mithaq.command.writtenprocedure.Voting.voted;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Motion;
import org.mithaq.command.Scenario;
import org.mithaq.command.decisions.RecordDecision;
import org.mithaq.command.rediscussion.GrantRediscussion;
import org.mithaq.command.rediscussion.LapseRediscussion;
import org.mithaq.command.rediscussion.RequestRediscussion;
import org.mithaq.command.rediscussion.RescindDecision;
import org.mithaq.command.rediscussion.Revising;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.CharterEvent.Charter;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Quorum;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.DecisionId;
import org.mithaq.events.Event;
import org.mithaq.events.RediscussionEvent.DecisionReaffirmed;
import org.mithaq.events.RediscussionEvent.DecisionRescinded;
import org.mithaq.events.RediscussionPolicy;
import org.mithaq.events.RediscussionPolicy.Terms;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.LapseReason;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.events.Vocabulary.RediscussionHearing;
import org.mithaq.events.Vocabulary.Revision;
import org.mithaq.events.WrittenProcedureEvent.WrittenProcedureLapsed;
import org.mithaq.rediscussion.Presets;

/** Discussing an earlier decision again, where the policy has that heard in writing. */
class RehearingTest {

    private static final DecisionId OLD = decision(2);

    @Test
    void theVoteInWritingEndsTheEarlierDecision() {
        List<Event> events = decided(12, 2);
        assertThat(events).hasSize(2);
        assertThat(events.get(1)).isEqualTo(new DecisionRescinded(OLD, request(1), MATTER));
    }

    @Test
    void aVoteThatFailsLeavesItReaffirmed() {
        assertThat(decided(2, 12).get(1)).isEqualTo(new DecisionReaffirmed(OLD, request(1), MATTER));
    }

    @Test
    void itIsNotHeardInAMeetingThen() {
        granted(RediscussionHearing.WRITTEN_PROCEDURE)
                .when(new RescindDecision(OLD, Motion.number(3).put()))
                .isRefusedBy("R-130");
    }

    @Test
    void norInWritingWhereAMeetingIsToHearIt() {
        by(1, granted(RediscussionHearing.NEXT_ORDINARY_MEETING))
                .when(rescind())
                .isRefusedBy("R-130");
    }

    @Test
    void withoutAGrantThereIsNothingToVoteOn() {
        by(1, reopenable(RediscussionHearing.WRITTEN_PROCEDURE)).when(rescind()).isRefusedBy("R-130");
    }

    @Test
    void oneThatWasSettledMeanwhileLapsesWithItsReason() {
        Scenario opened = by(1, granted(RediscussionHearing.WRITTEN_PROCEDURE)).then(rescind());
        voted(opened, 12, 2).and(new DecisionReaffirmed(OLD, request(1), decision(1)));
        opened.when(close())
                .happens(new WrittenProcedureLapsed(
                        PROCEDURE, MATTER, LapseReason.REDISCUSSION_OVER, new Vote(12, 2, 0), new Quorum(11, 14, 21)));
        opened.then(close()).when(close()).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void whatIsPutToTheVoteInTimeIsHeardInTime() {
        Scenario opened = by(1, granted(reopenable(charter(terms(RediscussionHearing.WRITTEN_PROCEDURE, 5, null)))))
                .then(rescind());
        over(voted(opened, 12, 2)).when(new LapseRediscussion(request(1))).isImpossible(Fault.Kind.WRONG_STATE);
        assertThat(opened.when(close()).accepted().events().get(1))
                .isEqualTo(new DecisionRescinded(OLD, request(1), MATTER));
    }

    @Test
    void itLapsesOnceNothingWasDecidedInWriting() {
        Scenario opened = by(1, granted(reopenable(charter(terms(RediscussionHearing.WRITTEN_PROCEDURE, 5, null)))))
                .then(rescind());
        over(voted(opened, 2, 1)).then(close());
        opened.when(new LapseRediscussion(request(1))).isAcceptedDespite();
    }

    @Test
    void aMajorityThatIsEnoughInAnyCaseIsEnoughInWriting() {
        Terms terms = terms(RediscussionHearing.WRITTEN_PROCEDURE, null, DecisionRule.ABSOLUTE_MAJORITY);
        Scenario opened = by(1, granted(reopenable(charter(terms)))).then(rescind());
        List<Event> events = over(voted(opened, 11, 8)).when(close()).accepted().events();
        assertThat(((DecisionRecorded) events.get(0)).rule()).isEqualTo(DecisionRule.ABSOLUTE_MAJORITY);
        assertThat(events.get(1)).isEqualTo(new DecisionRescinded(OLD, request(1), MATTER));
        Scenario tooFew = by(1, granted(reopenable(charter(terms)))).then(rescind());
        events = over(voted(tooFew, 10, 8)).when(close()).accepted().events();
        assertThat(((DecisionRecorded) events.get(0)).rule()).isEqualTo(DecisionRule.TWO_THIRDS);
        assertThat(events.get(1)).isEqualTo(new DecisionReaffirmed(OLD, request(1), MATTER));
    }

    private static List<Event> decided(int inFavour, int against) {
        Scenario opened = by(1, granted(RediscussionHearing.WRITTEN_PROCEDURE)).then(rescind());
        return over(voted(opened, inFavour, against)).when(close()).accepted().events();
    }

    private static Scenario granted(RediscussionHearing where) {
        return granted(reopenable(where));
    }

    private static Scenario granted(Scenario reopenable) {
        return by(5, reopenable)
                .then(new RequestRediscussion(
                        request(1),
                        OLD,
                        null,
                        RediscussionGround.NEW_INFORMATION,
                        text("reason"),
                        List.of(Motion.DATA),
                        List.of(),
                        null))
                .actor(new Actor(party(19), "chair", person(19)), ActingAs.ownOrganisation())
                .then(new GrantRediscussion(request(1), null, null, null));
    }

    private static Scenario reopenable(RediscussionHearing where) {
        return reopenable(charter(terms(where, null, null)));
    }

    private static Scenario reopenable(Charter charter) {
        return Gathering.chartered(charter)
                .justifiedBy("in session")
                .then(new RecordDecision(DecisionKind.OTHER, Motion.number(2).put()));
    }

    private static OpenWrittenProcedure rescind() {
        return new OpenWrittenProcedure(
                PROCEDURE,
                MATTER,
                BodyKind.PLENARY,
                null,
                LAST_DAY,
                null,
                draft(DecisionKind.OTHER),
                text("wording"),
                null,
                List.of(),
                List.of(text("another way")),
                List.of(),
                List.of(),
                false,
                null,
                null,
                new Revising(OLD, Revision.RESCIND));
    }

    private static Charter charter(Terms terms) {
        Charter usual = Gathering.charter();
        return new Charter(
                usual.profile(),
                usual.lifespan(),
                usual.places(),
                usual.meetings(),
                usual.decisions(),
                usual.agendas(),
                usual.membership(),
                usual.betweenMeetings(),
                usual.conflictProcedure(),
                usual.rediscussion(),
                new RediscussionPolicy(null, List.of(terms), List.of(), false),
                usual.groundRules(),
                usual.conduct(),
                usual.autonomy(),
                usual.ratification(),
                usual.parameters(),
                usual.raised());
    }

    /** @param inAnyCase enough without the two thirds that are asked for else */
    private static Terms terms(
            RediscussionHearing where, @Nullable Integer hearWithinDays, @Nullable DecisionRule inAnyCase) {
        Terms usual = Presets.standard()
                .filled(new RediscussionPolicy(Presets.DEFAULT, List.of(), List.of(), false))
                .terms()
                .get(0);
        return new Terms(
                usual.procedure(),
                usual.initiators(),
                null,
                false,
                null,
                usual.grounds(),
                false,
                false,
                null,
                null,
                false,
                null,
                hearWithinDays,
                null,
                null,
                null,
                usual.effectWhilePending(),
                false,
                usual.admittedBy(),
                usual.appealTo(),
                where,
                null,
                inAnyCase == null ? null : DecisionRule.TWO_THIRDS,
                inAnyCase,
                List.of(),
                usual.sameMatter(),
                null);
    }
}
