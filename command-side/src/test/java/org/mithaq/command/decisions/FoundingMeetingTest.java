package org.mithaq.command.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Gathering.charter;
import static org.mithaq.command.Gathering.convened;
import static org.mithaq.command.Scenario.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Gathering;
import org.mithaq.command.Motion;
import org.mithaq.command.Scenario;
import org.mithaq.command.Scenario.Outcome;
import org.mithaq.command.charter.AdoptCharter;
import org.mithaq.command.charter.DefineDelegation;
import org.mithaq.command.coalition.AdoptMission;
import org.mithaq.command.coalition.AdoptValues;
import org.mithaq.command.coalition.AdoptVision;
import org.mithaq.command.coalition.AdvancePhase;
import org.mithaq.command.coalition.DefineIssue;
import org.mithaq.command.ruling.Command;
import org.mithaq.events.CharterEvent.Delegation;
import org.mithaq.events.CoalitionEvent.ApproachSet;
import org.mithaq.events.CoalitionEvent.Participation;
import org.mithaq.events.CoalitionEvent.StructureTypeSelected;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.Event;
import org.mithaq.events.Vocabulary.Approach;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.Circle;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.Phase;
import org.mithaq.rulebook.StructureType;

/** One meeting in which a coalition settles what it rests on, from its procedure to its first phase. */
class FoundingMeetingTest {

    private final Scenario plenary = convened()
            .and(new StructureTypeSelected(StructureType.PERMANENT_COALITION), new ApproachSet(Approach.EMPOWERMENT));

    @Test
    void settlesItsFoundationsOneAfterTheOther() {
        plenary.when(issue(1)).isRefusedBy("R-113");
        happens(new RecordDecision(
                DecisionKind.DECISION_PROCEDURE,
                Motion.number(1).votes(19, 1, 1).withAlternatives().put()));
        happens(issue(2), "R-046");
        Resolution shared = Motion.number(3).votes(20, 0, 1).put();
        happens(new AdoptVision(shared, text("vision"), Set.of()));
        happens(new AdoptMission(shared, text("mission"), Set.of()), "R-062");
        happens(new AdoptValues(shared, List.of(text("respect"))));
        List<Event> charter =
                happens(new AdoptCharter(Motion.number(4).votes(20, 0, 1).put(), charter(), Set.of()));
        happens(new DefineDelegation(List.of(
                new Delegation(BodyKind.STRATEGIC, List.of(DecisionKind.FUNDING, DecisionKind.BUDGET), null),
                new Delegation(BodyKind.EXECUTIVE, List.of(DecisionKind.PLAN_APPROVAL), null))));
        happens(new AdvancePhase(
                Phase.FORMATION,
                Stream.of(Circle.values())
                        .map(circle -> new Participation(circle, text("part")))
                        .toList(),
                null));
        assertThat(charter).last().isInstanceOfSatisfying(DecisionRecorded.class, decision -> assertThat(
                        decision.number())
                .isEqualTo(4));
    }

    private List<Event> happens(Command command, String... despite) {
        Outcome outcome = plenary.when(command).isAcceptedDespite(despite);
        List<Event> events = outcome.accepted().events();
        plenary.and(events.toArray(Event[]::new));
        return events;
    }

    private static DefineIssue issue(int number) {
        return new DefineIssue(
                Motion.number(number)
                        .votes(21, 0, 0)
                        .on(Motion.DATA, Motion.STORY)
                        .put(),
                text("issue"),
                new LinkedHashSet<>(Gathering.parties(21)),
                List.of(text("opportunity")));
    }
}
