package org.mithaq.query.decisionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.decision;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.RediscussionEvent.DecisionSuperseded;
import org.mithaq.events.RediscussionId;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.query.Story;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.directory.Reading;
import org.mithaq.text.Text;

class KinTest {

    private static final int FIRST = 100;
    private static final int LAST = 699;

    @Test
    void onTheSameMatterAreAllThatCountHoweverLongTheLine() {
        Told told = Story.of(472);
        IntStream.rangeClosed(FIRST, LAST)
                .forEach(number -> told.happened(
                        Story.decided(number, DecisionKind.OTHER, Text.of("مقر", "Seat"), new Vote(1, 0, 0))));
        IntStream.range(FIRST, LAST)
                .forEach(number -> told.happened(new DecisionSuperseded(
                        decision(number), new RediscussionId(Told.uuid(8, number)), decision(number + 1), false)));
        Reading reading = TestReading.of(told, Told.BEGINNING);
        Decision first = reading.view(Decision.PROJECTION)
                .find(Decision.id(reading.id(), decision(FIRST).value()))
                .orElseThrow();

        assertThat(Kin.sameMatter(reading, List.of(first))).hasSize(LAST - FIRST + 1);
        assertThat(Kin.all(reading, first).decisions()).hasSize(501);
        assertThat(Kin.all(reading, first).more()).isTrue();
    }
}
