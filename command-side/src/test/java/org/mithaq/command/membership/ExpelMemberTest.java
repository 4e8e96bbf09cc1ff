package org.mithaq.command.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.command.Gathering.charter;
import static org.mithaq.command.Gathering.chartered;
import static org.mithaq.command.Gathering.opened;
import static org.mithaq.command.Scenario.body;
import static org.mithaq.command.Scenario.decision;
import static org.mithaq.command.Scenario.meeting;
import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.task;
import static org.mithaq.command.Scenario.text;
import static org.mithaq.command.bodies.Bench.seated;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Motion;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.CharterEvent.Delegation;
import org.mithaq.events.CharterEvent.DelegationDefined;
import org.mithaq.events.DecisionEvent.DecisionRecorded;
import org.mithaq.events.DecisionEvent.Outcome;
import org.mithaq.events.Event;
import org.mithaq.events.RepresentationEvent.MemberExpelled;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.TaskEvent.TaskHandedOver;
import org.mithaq.events.Vocabulary.BodyKind;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.events.Vocabulary.DecisionRule;
import org.mithaq.events.Vocabulary.MeetingKind;
import org.mithaq.events.Vocabulary.TaskKind;

class ExpelMemberTest {

    @Test
    void allMembersExpelByTwoThirds() {
        List<Event> events = chartered(charter())
                .when(expel(Motion.number(3).votes(14, 7, 0), 5))
                .accepted()
                .events();
        assertThat(events.getFirst()).isEqualTo(new MemberExpelled(party(5), decision(3), text("we disagree")));
        assertThat(events.getLast()).isInstanceOfSatisfying(DecisionRecorded.class, recorded -> {
            assertThat(recorded.rule()).isEqualTo(DecisionRule.TWO_THIRDS);
            assertThat(recorded.kind()).isEqualTo(DecisionKind.EXPULSION);
        });
    }

    @Test
    void aVoteBelowTwoThirdsIsRecordedAndExpelsNobody() {
        List<Event> events = chartered(charter())
                .when(expel(Motion.number(3).votes(13, 8, 0), 5))
                .accepted()
                .events();
        assertThat(events).singleElement().isInstanceOfSatisfying(DecisionRecorded.class, recorded -> assertThat(
                        recorded.outcome())
                .isEqualTo(Outcome.NOT_ADOPTED));
    }

    @Test
    void noCommitteeExpelsWhateverWasDelegatedToIt() {
        chartered(charter())
                .and(seated(body(11), BodyKind.STRATEGIC, 1, 2, 3))
                .and(new DelegationDefined(
                        List.of(new Delegation(BodyKind.STRATEGIC, List.of(DecisionKind.EXPULSION), null))))
                .and(opened(meeting(3), MeetingKind.STRATEGIC, 3))
                .when(expel(Motion.number(3).in(meeting(3)).votes(2, 0, 1), 5))
                .isRefusedBy("R-116");
    }

    @Test
    void endsMembershipSeatsAndDelegate() {
        Scenario expelled = chartered(charter())
                .and(seated(body(11), BodyKind.SUBCOMMITTEE, 5, 6))
                .and(new MemberExpelled(party(5), decision(3), null));
        expelled.when(expel(Motion.number(4).votes(18, 1, 1), 5)).isImpossible(Fault.Kind.WRONG_STATE);
        expelled.when(expel(Motion.number(4).votes(18, 1, 1), 99)).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void othersTakeOverTheTasksOfWhoIsExpelled() {
        Scenario withTask = chartered(charter())
                .and(new TaskAssigned(
                        task(1),
                        text("task"),
                        TaskKind.ACTION,
                        List.of(party(5)),
                        LocalDate.of(2026, 4, 1),
                        null,
                        null));
        Handover handover = new Handover(task(1), party(6));
        assertThat(withTask.when(expel(Motion.number(3).votes(14, 7, 0), 5, handover))
                        .accepted()
                        .events()
                        .getLast())
                .isEqualTo(new TaskHandedOver(task(1), party(5), party(6)));
        withTask.when(expel(Motion.number(3).votes(14, 7, 0), 5, new Handover(task(1), party(5))))
                .isImpossible(Fault.Kind.BAD_INPUT);
        withTask.when(expel(Motion.number(3).votes(14, 7, 0), 5, new Handover(task(2), party(6))))
                .isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    @Test
    void aVoteThatFailsHandsNothingOver() {
        Scenario withTask = chartered(charter())
                .and(new TaskAssigned(
                        task(1),
                        text("task"),
                        TaskKind.ACTION,
                        List.of(party(5)),
                        LocalDate.of(2026, 4, 1),
                        null,
                        null));
        assertThat(withTask.when(expel(Motion.number(3).votes(13, 8, 0), 5, new Handover(task(1), party(6))))
                        .accepted()
                        .events())
                .singleElement()
                .isInstanceOf(DecisionRecorded.class);
    }

    private static ExpelMember expel(Motion motion, int party, Handover... handover) {
        return new ExpelMember(motion.put(), party(party), text("we disagree"), List.of(handover));
    }
}
