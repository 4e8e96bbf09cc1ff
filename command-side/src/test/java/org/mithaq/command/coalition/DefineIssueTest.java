package org.mithaq.command.coalition;

import static org.mithaq.command.Gathering.convened;
import static org.mithaq.command.Gathering.deciding;
import static org.mithaq.command.Gathering.opened;
import static org.mithaq.command.Gathering.parties;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Motion;
import org.mithaq.command.decisions.Resolution;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CoalitionEvent.IssueDefined;
import org.mithaq.events.PartyId;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.text.Text;

class DefineIssueTest {

    private static final List<Text> OPPORTUNITIES = List.of(text("young people who want to work"));
    private static final Set<PartyId> ALL = new LinkedHashSet<>(parties(21));

    private final Motion motion = Motion.number(2).on(Motion.DATA, Motion.STORY);

    @Test
    void definesTheIssueAndRecordsTheDecision() {
        Resolution resolution = motion.put();
        deciding()
                .when(new DefineIssue(resolution, text("issue"), ALL, OPPORTUNITIES))
                .happens(
                        new IssueDefined(decision(2), text("issue"), parties(21), OPPORTUNITIES),
                        Gathering.adopted(resolution, 2, DecisionKind.ISSUE, DecisionRule.SIMPLE_MAJORITY));
    }

    @Test
    void advisesOfHarmonyWithoutDiscussion() {
        deciding()
                .when(new DefineIssue(motion.votes(21, 0, 0).put(), text("issue"), ALL, OPPORTUNITIES))
                .isAcceptedDespite("R-046");
    }

    @Test
    void advisesOfACircleThatDidNotContribute() {
        deciding()
                .and(opened(meeting(3), MeetingKind.PLENARY, 21))
                .when(new DefineIssue(
                        motion.in(meeting(3)).put(), text("issue"), Set.of(party(1), party(2)), OPPORTUNITIES))
                .isAcceptedDespite("R-052");
    }

    @Test
    void advisesToLinkTheProblemWithAnOpportunity() {
        deciding()
                .when(new DefineIssue(motion.put(), text("issue"), ALL, List.of()))
                .isAcceptedDespite("R-166");
    }

    @Test
    void advisesOfNumbersWithoutStories() {
        deciding()
                .when(new DefineIssue(motion.on(Motion.DATA).put(), text("issue"), ALL, OPPORTUNITIES))
                .isAcceptedDespite("R-061", "R-123");
    }

    @Test
    void refusesADefinitionBeforeItIsDecidedHowToDecide() {
        convened()
                .when(new DefineIssue(motion.put(), text("issue"), ALL, List.of()))
                .isRefusedBy("R-113");
    }

    @Test
    void cannotDefineTwiceByOneDecision() {
        Resolution resolution = motion.put();
        deciding()
                .and(
                        new IssueDefined(decision(2), text("issue"), parties(21), OPPORTUNITIES),
                        Gathering.adopted(resolution, 2, DecisionKind.ISSUE, DecisionRule.SIMPLE_MAJORITY))
                .when(new DefineIssue(resolution, text("another"), ALL, OPPORTUNITIES))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void cannotNameUnknownContributors() {
        deciding()
                .when(new DefineIssue(motion.put(), text("issue"), Set.of(party(99)), OPPORTUNITIES))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }
}
