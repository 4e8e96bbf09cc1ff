package org.mithaq.command.tasks;

import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.person;
import static org.mithaq.command.Scenario.task;
import static org.mithaq.command.Scenario.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.ActingAs;
import org.mithaq.events.Actor;
import org.mithaq.events.CoalitionEvent.CoordinatorAssigned;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.TaskEvent.TaskCompleted;
import org.mithaq.events.Vocabulary.EvidenceKind;
import org.mithaq.events.Vocabulary.TaskKind;

class CompleteTaskTest {

    private static final List<Evidence> EVIDENCE = List.of(
            new Evidence(EvidenceKind.DATA, text("statistics"), text("police")),
            new Evidence(EvidenceKind.STORY, text("a mother's account"), text("parents")));

    @Test
    void anOwnerCompletesATask() {
        by(3, TaskKind.DRAFT).when(done(List.of())).happens(new TaskCompleted(task(1), text("result"), List.of()));
    }

    @Test
    void keepsWhatAnInformationTaskBroughtIn() {
        by(2, TaskKind.INFORMATION).when(done(EVIDENCE)).happens(new TaskCompleted(task(1), text("result"), EVIDENCE));
    }

    @Test
    void advisesOnAnInformationTaskWithoutEvidence() {
        by(2, TaskKind.INFORMATION).when(done(List.of())).isAcceptedDespite("R-165");
    }

    @Test
    void theCoordinatorMayCompleteIt() {
        by(1, TaskKind.ACTION)
                .and(new CoordinatorAssigned(person(1), party(7), text("coordinator")))
                .when(done(List.of()))
                .isAcceptedDespite();
    }

    @Test
    void nobodyElseMayCompleteIt() {
        by(1, TaskKind.ACTION).when(done(List.of())).isImpossible(Fault.Kind.NOT_ALLOWED);
    }

    @Test
    void aColleagueOfTheCoordinatorMayNotCompleteIt() {
        by(1, TaskKind.ACTION)
                .and(new CoordinatorAssigned(person(8), party(1), text("coordinator")))
                .when(done(List.of()))
                .isImpossible(Fault.Kind.NOT_ALLOWED);
    }

    @Test
    void cannotBeCompletedTwice() {
        by(2, TaskKind.ACTION)
                .and(new TaskCompleted(task(1), null, List.of()))
                .when(done(List.of()))
                .isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void cannotCompleteAnUnknownTask() {
        Scenario.given().when(done(List.of())).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    /** A task of parties 2 and 3, and somebody of that party to act. */
    private static Scenario by(int party, TaskKind kind) {
        return Scenario.given(new TaskAssigned(
                        task(1), text("task"), kind, List.of(party(2), party(3)), LocalDate.of(2026, 3, 9), null, null))
                .actor(new Actor(party(party), "delegate", person(party)), ActingAs.ownOrganisation());
    }

    private static CompleteTask done(List<Evidence> evidence) {
        return new CompleteTask(task(1), text("result"), evidence);
    }
}
