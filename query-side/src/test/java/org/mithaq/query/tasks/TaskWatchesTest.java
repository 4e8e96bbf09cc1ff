package org.mithaq.query.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.BEGINNING;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.task;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.events.TaskEvent.TaskAssigned;
import org.mithaq.events.TaskEvent.TaskCompleted;
import org.mithaq.events.TaskEvent.TaskFollowedUp;
import org.mithaq.events.Vocabulary.TaskKind;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.findings.Finding;
import org.mithaq.text.Text;

class TaskWatchesTest {

    private static final Text TITLE = Text.of("مسودة", "Draft");
    private static final int DUE = 20;

    private final Told told = new Told(1).happened(assigned(1));

    @Test
    void aTaskIsAskedAboutAtHalfTime() {
        assertThat(found(9)).isEmpty();
        assertThat(found(12))
                .containsExactly(Finding.about("tasks/" + task(1))
                        .fact("overdue", false)
                        .fact("due", "2026-07-18")
                        .from(1));
        told.day(12).happened(new TaskFollowedUp(task(1), TITLE));
        assertThat(found(13)).isEmpty();
    }

    @Test
    void anOverdueTaskIsAskedAboutOnceMore() {
        told.day(12).happened(new TaskFollowedUp(task(1), TITLE));
        assertThat(found(DUE + 1)).singleElement().satisfies(finding -> assertThat(finding.facts())
                .containsEntry("overdue", true));
        told.day(DUE + 2).happened(new TaskFollowedUp(task(1), TITLE));
        assertThat(found(DUE + 3)).isEmpty();
    }

    @Test
    void aTaskThatIsDoneIsLeftInPeace() {
        told.day(30).happened(new TaskCompleted(task(1), null, List.of()));
        assertThat(found(31)).isEmpty();
    }

    @Test
    void theNewestTaskIsAskedAboutHoweverManyThereWereBefore() {
        for (int number = 2; number <= 2_001; number++) {
            told.happened(assigned(number));
        }
        for (int number = 1; number <= 2_000; number++) {
            told.happened(new TaskCompleted(task(number), null, List.of()));
        }
        assertThat(found(DUE + 1)).extracting(Finding::about).containsExactly(List.of("tasks/" + task(2_001)));
    }

    private static TaskAssigned assigned(int number) {
        return new TaskAssigned(
                task(number),
                TITLE,
                TaskKind.DRAFT,
                List.of(party(2)),
                LocalDate.of(2026, 6, 28).plusDays(DUE),
                null,
                null);
    }

    private List<Finding> found(int day) {
        return new TaskWatches()
                .watches().stream()
                        .filter(watch -> watch.rule().equals("R-071"))
                        .findFirst()
                        .orElseThrow()
                        .look()
                        .apply(TestReading.of(told, BEGINNING.plus(Duration.ofDays(day))));
    }
}
