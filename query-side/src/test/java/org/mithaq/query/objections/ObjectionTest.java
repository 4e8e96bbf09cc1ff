package org.mithaq.query.objections;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.party;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.events.DecisionEvent.ObjectionAnswered;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.ObjectionId;
import org.mithaq.query.Folded;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.platform.projection.Noted;
import org.mithaq.text.Text;

class ObjectionTest {

    private static final Text WORDS = Text.of("كلمات", "Words");
    private static final ObjectionId FIRST = new ObjectionId(Told.uuid(20, 1));
    private static final ObjectionId SECOND = new ObjectionId(Told.uuid(20, 2));
    private static final ObjectionRaised RAISED = new ObjectionRaised(decision(1), FIRST, party(2), WORDS);

    private final Told told = new Told(1);

    @Test
    void isOpenUntilItIsAnswered() {
        told.happened(RAISED);
        assertThat(folded(FIRST))
                .isEqualTo(new Objection(
                        told.id().value(),
                        FIRST.value(),
                        decision(1),
                        party(2),
                        new Noted<>(Told.BEGINNING, 1, RAISED),
                        null,
                        ObjectionState.OPEN,
                        List.of(1L)));

        told.happened(new ObjectionAnswered(decision(1), FIRST, WORDS, false));
        assertThat(folded(FIRST).state()).isEqualTo(ObjectionState.ANSWERED);
        assertThat(folded(FIRST).records()).containsExactly(1L, 2L);
    }

    @Test
    void isWithdrawnByWhoIsSatisfiedWithTheAnswer() {
        told.happened(RAISED, new ObjectionAnswered(decision(1), FIRST, WORDS, true));

        assertThat(folded(FIRST).state()).isEqualTo(ObjectionState.WITHDRAWN);
    }

    @Test
    void anAnswerToWhatTheReaderDoesNotSeeLeavesNothingOpen() {
        told.happened(new ObjectionAnswered(decision(1), FIRST, WORDS, false));

        assertThat(folded(FIRST).raised()).isNull();
        assertThat(folded(FIRST).state()).isEqualTo(ObjectionState.ANSWERED);
    }

    @Test
    void thoseThatNobodyAnsweredAreFoundInTheOrderInWhichTheyWereRaised() {
        told.happened(
                RAISED,
                new ObjectionRaised(decision(1), SECOND, party(3), WORDS),
                new ObjectionRaised(decision(2), new ObjectionId(Told.uuid(20, 3)), party(3), WORDS),
                new ObjectionAnswered(decision(1), SECOND, WORDS, false));

        assertThat(Objection.open(TestReading.of(told, Told.BEGINNING)))
                .extracting(Objection::id)
                .containsExactly(FIRST.value(), Told.uuid(20, 3));
    }

    private Objection folded(ObjectionId objection) {
        return requireNonNull(Folded.by(Objection.PROJECTION, told.all()).get(told.id() + "/" + objection));
    }
}
