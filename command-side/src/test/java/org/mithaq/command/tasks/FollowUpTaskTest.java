package org.mithaq.command.tasks;

import static org.mithaq.command.Scenario.party;
import static org.mithaq.command.Scenario.task;
import static org.mithaq.command.Scenario.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.command.Scenario;
import org.mithaq.command.ruling.Fault;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.TaskEvent.TaskCompleted;
import org.mithaq.events.TaskEvent.TaskFollowedUp;
import org.mithaq.events.Vocabulary.TaskKind;

class FollowUpTaskTest {

    private static final FollowUpTask HELP = new FollowUpTask(task(1), text("help"));

    @Test
    void recordsTheHelpThatWasOffered() {
        assigned().when(HELP).happens(new TaskFollowedUp(task(1), text("help")));
    }

    @Test
    void mayBeRepeated() {
        assigned()
                .and(new TaskFollowedUp(task(1), text("help")))
                .when(HELP)
                .happens(new TaskFollowedUp(task(1), text("help")));
    }

    @Test
    void cannotFollowUpACompletedTask() {
        assigned().and(new TaskCompleted(task(1), null, List.of())).when(HELP).isImpossible(Fault.Kind.WRONG_STATE);
    }

    @Test
    void cannotFollowUpAnUnknownTask() {
        Scenario.given().when(HELP).isImpossible(Fault.Kind.UNKNOWN_REFERENCE);
    }

    private static Scenario assigned() {
        return Scenario.given(new TaskAssigned(
                task(1), text("task"), TaskKind.ACTION, List.of(party(2)), LocalDate.of(2026, 3, 9), null, null));
    }
}
