package org.mithaq.command.rediscussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Gathering.parties;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.request;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.rediscussion.Reopening.LATER;
import static org.mithaq.command.rediscussion.Reopening.OLD;
import static org.mithaq.command.rediscussion.Reopening.TODAY;
import static org.mithaq.command.rediscussion.Reopening.ask;
import static org.mithaq.command.rediscussion.Reopening.by;
import static org.mithaq.command.rediscussion.Reopening.decided;
import static org.mithaq.command.rediscussion.Reopening.inDays;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.command.ruling.Ruling;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.RediscussionEvent.Judgement;
import org.mithaq.events.RediscussionEvent.RediscussionGranted;
import org.mithaq.events.RediscussionEvent.RediscussionSupported;
import org.mithaq.events.RediscussionEvent.Supporter;
import org.mithaq.events.Vocabulary.RediscussionGround;
import org.mithaq.events.Vocabulary.RediscussionJudge;
import org.mithaq.rediscussion.Presets;

class SupportRediscussionTest {

    private static final SupportRediscussion SUPPORT = new SupportRediscussion(request(1));

    @Test
    void gathersOrganisationsOverTimeUntilTheyAreEnough() {
        Scenario asked = by(decided("distinct-members"), 1).then(ask(1, null));
        for (int member = 2; member <= 4; member++) {
            by(asked, member).at(inDays(member)).then(SUPPORT);
        }
        by(asked, 5)
                .at(inDays(20))
                .when(SUPPORT)
                .happens(
                        new RediscussionSupported(OLD, request(1), new Supporter(party(5), person(5)), 0),
                        new RediscussionGranted(
                                OLD, request(1), new Judgement(RediscussionJudge.SUPPORTERS, null, null), null, null));
    }

    @Test
    void anotherPersonOfTheSameOrganisationAddsNothing() {
        Scenario asked = by(decided("distinct-members"), 1).then(ask(1, null));
        asked.actor(new Actor(party(1), "deputy", person(77)), ActingAs.ownOrganisation())
                .when(SUPPORT)
                .isImpossible(Fault.Kind.ALREADY_EXISTS);
    }

    @Test
    void aRulingBeforeThatIsRefusedAndSaysHowManyAreMissing() {
        Scenario asked = by(decided("distinct-members"), 1).then(ask(1, null));
        Ruling ruling = asked.when(new GrantRediscussion(request(1), null, LATER, new Vote(15, 0, 0)))
                .isRefusedBy("R-128")
                .ruling();
        assertThat(((Ruling.Refused) ruling).rules().getFirst().facts()).containsEntry("supportersMissing", 4);
    }

    @Test
    void nobodySignsForOthers() {
        Scenario asked = by(decided("distinct-members"), 1)
                .then(new RequestRediscussion(
                        request(1), OLD, null, null, text("reason"), List.of(), parties(5), null));
        assertThat(asked.state().rediscussions().find(request(1))).hasFieldOrPropertyWithValue("missing", 4);
    }

    @Test
    void afterTheWindowItHasLapsedAndAnotherMayBeAsked() {
        Scenario asked = by(decided("distinct-members"), 1).then(ask(1, null));
        by(asked, 2).at(inDays(31)).when(SUPPORT).isRefusedBy("R-128");
        by(asked, 2).at(inDays(31)).when(ask(2, null)).isAcceptedDespite();
        by(asked, 2).at(inDays(30)).when(SUPPORT).isAcceptedDespite();
    }

    @Test
    void whatIsRuledOnIsNotSupported() {
        by(Reopening.granted(Presets.DEFAULT), 6).when(SUPPORT).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void whoJoinsOnceThereAreEnoughGivesItNoMoreTime() {
        Scenario asked = by(decided(Presets.DEFAULT), 1).then(ask(1, RediscussionGround.NEW_INFORMATION));
        by(asked, 2).at(inDays(5)).then(SUPPORT);
        assertThat(asked.state().rediscussions().find(request(1))).hasFieldOrPropertyWithValue("completedOn", TODAY);
    }
}
