package org.mithaq.query.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.Told.person;
import static org.mithaq.query.calendar.Dates.day;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.events.Vocabulary.ConflictStage;
import org.mithaq.query.Folded;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.calendar.Deadline;
import org.mithaq.query.calendar.DeadlineState;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.findings.Finding;
import org.mithaq.web.Caller;

class ConflictsTest {

    private final Told told = new Told(1).happened(Disputes.opened());

    @Test
    void keepsEveryStageWithItsDay() {
        told.day(5).happened(Disputes.mediated()).day(9).happened(Disputes.settled());

        assertThat(Folded.by(Conflict.PROJECTION, told.all()).values())
                .containsExactly(new Conflict(
                        told.id().value(),
                        Disputes.CONFLICT.value(),
                        Disputes.opened(),
                        day(0),
                        List.of(
                                new Conflict.Step(
                                        ConflictStage.TALKS, day(0), Disputes.DUE, null, null, List.of(), null),
                                new Conflict.Step(
                                        ConflictStage.MEDIATOR,
                                        day(5),
                                        Disputes.DUE.plusDays(30),
                                        Disputes.mediator(),
                                        null,
                                        List.of(party(2), party(3)),
                                        null)),
                        Disputes.settled(),
                        day(9),
                        List.of(1L, 2L, 3L)));
    }

    @Test
    void tellsHowLongAConflictTookAndWhetherItsStageIsLate() {
        assertThat(found(29)).containsExactly(finding(false, 29, 1, false).from(1));
        assertThat(found(31)).containsExactly(finding(false, 31, 1, true).from(1));
        told.day(31).happened(Disputes.mediated(), Disputes.settled());
        assertThat(found(90)).containsExactly(finding(true, 31, 2, false).from(1, 2, 3));
        assertThat(new ConflictWatches().deadlines(TestReading.of(told, day(90))))
                .singleElement()
                .satisfies(deadline -> {
                    assertThat(deadline.state()).isEqualTo(DeadlineState.DONE);
                    assertThat(deadline.day()).isEqualTo(Disputes.DUE.plusDays(30));
                    assertThat(deadline.page()).isEqualTo("conflicts");
                });
        assertThat(new ConflictWatches().deadlines(TestReading.of(new Told(2).happened(Disputes.settled()), day(1))))
                .extracting(Deadline::path)
                .isEmpty();
    }

    @Test
    void showsAMediatorWhoWasRefusedWithTheConflictOfTheseParties() {
        told.happened(Disputes.refused(2, 4)).day(1).happened(Disputes.refused(2, 3), Disputes.mediated());

        Reading reading = TestReading.of(told, day(2));
        assertThat(ConflictRegister.of(reading, caller(9, 9), ConflictFilter.NONE)
                        .conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.refused()).containsExactly(day(1)));
        assertThat(Folded.by(RefusedIntermediary.PROJECTION, told.all())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"2, 2, true", "3, 3, true", "4, 4, false", "4, 40, true"})
    void keepsTheFileToThePartiesAndToWhoMediates(int party, int person, boolean shown) {
        told.happened(Disputes.mediated());

        assertThat(ConflictRegister.of(TestReading.of(told, day(1)), caller(party, person), ConflictFilter.NONE)
                        .conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.file() != null).isEqualTo(shown));
    }

    @Test
    void keepsTheFileFromTheMediatorOfYesterday() {
        told.happened(Disputes.mediated(), Disputes.toCommittee());

        assertThat(ConflictRegister.of(TestReading.of(told, day(1)), caller(4, Disputes.MEDIATOR), ConflictFilter.NONE)
                        .conflicts()
                        .getFirst()
                        .file())
                .isNull();
    }

    private static Caller caller(int party, int person) {
        return new Caller(party(party), "delegate", person(person), Set.of());
    }

    private static Finding finding(boolean settled, long days, int stages, boolean overdue) {
        return Finding.about("conflicts/" + Disputes.CONFLICT)
                .fact("settled", settled)
                .fact("days", days)
                .fact("stages", stages)
                .fact("overdue", overdue);
    }

    private List<Finding> found(int day) {
        return new ConflictWatches()
                .watches().stream()
                        .filter(watch -> watch.rule().equals("R-134"))
                        .findFirst()
                        .orElseThrow()
                        .look()
                        .apply(TestReading.of(told, day(day)));
    }
}
