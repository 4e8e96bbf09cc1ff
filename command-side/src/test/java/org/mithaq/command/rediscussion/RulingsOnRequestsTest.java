package org.mithaq.command.rediscussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Gathering.opened;
import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.request;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.rediscussion.Reopening.LATER;
import static org.mithaq.command.rediscussion.Reopening.OLD;
import static org.mithaq.command.rediscussion.Reopening.TODAY;
import static org.mithaq.command.rediscussion.Reopening.ask;
import static org.mithaq.command.rediscussion.Reopening.by;
import static org.mithaq.command.rediscussion.Reopening.chair;
import static org.mithaq.command.rediscussion.Reopening.decided;
import static org.mithaq.command.rediscussion.Reopening.inDays;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.BodyEvent.BodyEstablished;
import org.mithaq.events.BodyEvent.BodySeated;
import org.mithaq.events.BodyEvent.OfficerElected;
import org.mithaq.events.BodyEvent.Seat;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.RediscussionEvent.Considered;
import org.mithaq.events.RediscussionEvent.Judgement;
import org.mithaq.events.RediscussionEvent.RediscussionAppealed;
import org.mithaq.events.RediscussionEvent.RediscussionGranted;
import org.mithaq.events.RediscussionEvent.RediscussionLapsed;
import org.mithaq.events.RediscussionEvent.RediscussionRefused;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.Office;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.events.Vocabulary.RediscussionJudge;
import org.mithaq.rediscussion.Presets;
import org.mithaq.text.Text;

class RulingsOnRequestsTest {

    private static final RediscussionGround NEWS = RediscussionGround.NEW_INFORMATION;
    private static final Vote CARRIED = new Vote(15, 3, 2);

    @Test
    void aRefusalTellsWhatWasLookedAtAndWhenItMayBeAskedAgain() {
        chair(asked(Presets.DEFAULT))
                .at(inDays(3))
                .when(refuse(text("nothing new")))
                .happens(new RediscussionRefused(
                        OLD,
                        request(1),
                        new Judgement(RediscussionJudge.CHAIR, null, null),
                        text("nothing new"),
                        new Considered(NEWS, 1, 0),
                        TODAY.plusDays(3)));
    }

    @Test
    void aRefusalWithoutAWrittenReasonIsItselfRefused() {
        chair(asked(Presets.DEFAULT)).when(refuse(null)).isRefusedBy("R-129");
    }

    @Test
    void onlyWhomThePolicyNamesRules() {
        by(asked(Presets.DEFAULT), 6).when(refuse(text("no"))).isRefusedBy("R-128");
        by(asked(Presets.DEFAULT), 6).when(grant()).isRefusedBy("R-128");
        chair(asked("consent-review")).when(grant()).isRefusedBy("R-128");
    }

    @Test
    void theBodyItselfRulesInAMeeting() {
        by(asked("consent-review"), 6)
                .when(new GrantRediscussion(request(1), null, LATER, CARRIED))
                .happens(new RediscussionGranted(
                        OLD, request(1), new Judgement(RediscussionJudge.DECIDING_BODY, LATER, CARRIED), null, null));
        by(asked("consent-review"), 6)
                .when(new GrantRediscussion(request(1), null, LATER, new Vote(3, 15, 2)))
                .isImpossible(Fault.Kind.BAD_INPUT);
    }

    @Test
    void whoWasElectedToChairTheBodyPresidesWhateverOthersSayOfThemselves() {
        Scenario elected = asked(Presets.DEFAULT)
                .and(
                        new BodyEstablished(body(4), BodyKind.STRATEGIC, text("committee"), null, null, false),
                        new BodySeated(body(4), List.of(new Seat(party(7), null, null)), null, 0),
                        new OfficerElected(body(4), Office.CHAIR, party(7), person(7), null, null, TODAY.plusYears(1)));
        chair(elected).when(grant()).isRefusedBy("R-128");
        by(elected, 7).when(grant()).isAcceptedDespite();
    }

    @Test
    void anAppealToAHigherBodyIsNotForALowerOne() {
        Scenario appealed = chair(asked("affected-party"))
                .then(refuse(text("no")))
                .then(new AppealRediscussion(request(1), text("look again")))
                .and(opened(meeting(7), MeetingKind.WORKING_GROUP, 9));
        chair(appealed).when(grant()).isRefusedBy("R-128");
        appealed.when(new GrantRediscussion(request(1), null, meeting(7), new Vote(9, 0, 0)))
                .isRefusedBy("R-128");
        appealed.when(new GrantRediscussion(request(1), null, LATER, CARRIED)).isAcceptedDespite();
    }

    @Test
    void aLowerBodyDoesNot() {
        by(asked("consent-review").and(opened(meeting(7), MeetingKind.WORKING_GROUP, 9)), 6)
                .when(new GrantRediscussion(request(1), null, meeting(7), new Vote(9, 0, 0)))
                .isRefusedBy("R-128");
    }

    @Test
    void nothingIsRuledOnBeforeItHasItsSupporters() {
        Scenario gathering = by(decided("distinct-members"), 1).then(ask(1, null));
        chair(gathering).when(grant()).isRefusedBy("R-128", "R-128");
    }

    @Test
    void whatWasRuledOnIsNotRuledOnAgain() {
        chair(Reopening.granted(Presets.DEFAULT)).when(grant()).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void theBodyOverrulesItsChairOnAppealAndThatIsFinal() {
        Scenario refused = chair(asked(Presets.DEFAULT)).then(refuse(text("no")));
        AppealRediscussion appeal = new AppealRediscussion(request(1), text("look again"));
        by(refused, 5)
                .when(appeal)
                .happens(new RediscussionAppealed(
                        OLD, request(1), party(5), RediscussionJudge.DECIDING_BODY, text("look again")));
        by(refused, 5).then(appeal);
        chair(refused).when(grant()).isRefusedBy("R-128");
        by(refused, 5)
                .when(new GrantRediscussion(request(1), null, LATER, CARRIED))
                .isAcceptedDespite();
        refused.then(new RefuseRediscussion(request(1), text("no again"), LATER, CARRIED));
        by(refused, 5).when(appeal).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void noAppealWhereThePolicyKnowsNone() {
        Scenario refused = chair(asked("new-information")).then(refuse(text("no")));
        by(refused, 5)
                .when(new AppealRediscussion(request(1), text("look again")))
                .isImpossible(Fault.Kind.NOT_ALLOWED);
    }

    @Test
    void lapsesByTheCalendarAndNotBefore() {
        Scenario asked = by(decided("distinct-members"), 1).then(ask(1, null));
        asked.at(inDays(30)).when(new LapseRediscussion(request(1))).isImpossible(Fault.Kind.WRONG_STATE);
        asked.at(inDays(40))
                .when(new LapseRediscussion(request(1)))
                .happens(new RediscussionLapsed(OLD, request(1), TODAY.plusDays(31)));
    }

    @Test
    void whatIsRefusedCanBeAskedAgainOnTheDayTheRefusalTold() {
        Scenario refused = chair(asked("affected-party")).then(refuse(text("no")));
        assertThat(refused.state().rediscussions().find(request(1))).hasFieldOrPropertyWithValue("closedOn", TODAY);
        by(refused, 6).when(ask(2, RediscussionGround.PROCEDURAL_FLAW)).isAcceptedDespite();
    }

    private static Scenario asked(String preset) {
        return by(decided(preset), 5).then(ask(1, NEWS));
    }

    private static RefuseRediscussion refuse(@Nullable Text reason) {
        return new RefuseRediscussion(request(1), reason, null, null);
    }

    private static GrantRediscussion grant() {
        return new GrantRediscussion(request(1), null, null, null);
    }
}
