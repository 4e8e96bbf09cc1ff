package org.mithaq.query.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.meeting;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.person;
import static org.mithaq.query.Told.task;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.events.Actor;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.TaskEvent.TaskCompleted;
import org.mithaq.events.TaskEvent.TaskFollowedUp;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.query.Folded;
import org.mithaq.query.Told;
import org.mithaq.query.titles.Title;
import org.mithaq.text.Text;

class TaskTest {

    private static final LocalDate DUE = LocalDate.parse("2026-07-10");
    private static final Text TITLE = Text.of("صياغة", "Draft");
    private static final Text HELP = Text.of("مساعدة", "Help");
    private static final Actor DIRECTOR = new Actor(party(1), "director", person(1));
    private static final TaskAssigned ASSIGNED =
            new TaskAssigned(task(1), TITLE, TaskKind.DRAFT, List.of(party(2)), DUE, meeting(1), null);

    private final Told told = new Told(1);

    @Test
    void goesFromAssignmentOverHelpToCompletion() {
        told.happened(ASSIGNED)
                .day(3)
                .happened(new TaskFollowedUp(task(1), HELP))
                .day(5)
                .happened(new TaskCompleted(task(1), TITLE, List.of()));

        assertThat(folded())
                .isEqualTo(new Task(
                        told.id().value(),
                        task(1).value(),
                        new Title("tasks/" + task(1), TITLE, null, null),
                        ASSIGNED,
                        Told.BEGINNING,
                        List.of(new Task.FollowUp(day(3), DIRECTOR, HELP)),
                        new Task.Completion(day(5), DIRECTOR, TITLE, List.of()),
                        day(5),
                        List.of(1L, 2L, 3L)));
    }

    @Test
    void isOverdueFromTheDayAfterItWasDueUntilItIsDone() {
        told.happened(ASSIGNED);

        assertThat(folded().state(DUE)).isEqualTo(Task.State.OPEN);
        assertThat(folded().state(DUE.plusDays(1))).isEqualTo(Task.State.OVERDUE);
        told.happened(new TaskCompleted(task(1), null, List.of()));
        assertThat(folded().state(DUE.plusDays(1))).isEqualTo(Task.State.DONE);
    }

    private Task folded() {
        return Folded.by(Task.PROJECTION, told.all()).values().iterator().next();
    }

    private static Instant day(int days) {
        return Told.BEGINNING.plus(Duration.ofDays(days));
    }
}
