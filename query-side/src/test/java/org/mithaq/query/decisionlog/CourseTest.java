package org.mithaq.query.decisionlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.decision;
import static org.mithaq.query.Told.meeting;
import static org.mithaq.query.Told.party;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mithaq.events.DecisionEvent.DissentRecorded;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.DecisionEvent.Vote;
import org.mithaq.events.ObjectionId;
import org.mithaq.events.Vocabulary.DecisionKind;
import org.mithaq.query.Folded;
import org.mithaq.query.Story;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.decisionlog.Course.Step;
import org.mithaq.query.health.Deciding;
import org.mithaq.text.Text;

class CourseTest {

    private static final Text WORDS = Text.of("كلمات", "Words");

    private final Told told = new Told(1);

    @Test
    void tellsWhoProposedWhatWasSaidAgainstItAndHowItWasMade() {
        told.happened(
                Deciding.proposed(4, 2),
                new ObjectionRaised(decision(4), new ObjectionId(Told.uuid(20, 1)), party(3), WORDS),
                Story.decided(4, DecisionKind.OTHER, WORDS, new Vote(3, 0, 0)),
                new DissentRecorded(decision(4), party(3), WORDS, true),
                new DissentRecorded(decision(4), party(4), WORDS, false));

        assertThat(course())
                .isEqualTo(new Course(
                        decision(4).value(),
                        step(1),
                        step(3),
                        party(2),
                        meeting(2),
                        4,
                        true,
                        true,
                        0,
                        true,
                        List.of(4L, 5L),
                        1));
        assertThat(course().records()).containsExactly(1L, 3L);
    }

    @Test
    void refersToTheMissionAlsoWhereOnlyItsProposalSaysSo() {
        told.happened(Deciding.conceding(4, false));
        assertThat(course().refersToMission()).isFalse();

        Told proposed = new Told(1).happened(Deciding.serving(4), Deciding.conceding(4, false));
        assertThat(Course.all(TestReading.of(proposed, Told.BEGINNING)))
                .singleElement()
                .satisfies(course -> assertThat(course.refersToMission()).isTrue());
    }

    @Test
    void theMoverStandsForTheProposerWhereNobodyProposed() {
        told.happened(Story.decided(4, DecisionKind.OTHER, WORDS, new Vote(3, 1, 0)));

        assertThat(course().proposer()).isEqualTo(party(1));
        assertThat(course().proposed()).isNull();
        assertThat(course().easy()).isFalse();
        assertThat(course().records()).containsExactly(1L);
    }

    @Test
    void whatADecisionDoesToAnotherIsNotThatOnesCourse() {
        told.happened(Story.decided(4, DecisionKind.OTHER, WORDS, new Vote(3, 0, 0)), Deciding.replacing(5, 4));

        assertThat(course().proposed()).isNull();
        assertThat(course().made()).isEqualTo(step(1));
    }

    private Step step(int sequence) {
        return new Step(sequence, told.all().get(sequence - 1).meta().occurredAt());
    }

    private Course course() {
        return Objects.requireNonNull(Folded.by(Decision.PROJECTION, told.all()).get(told.id() + "/" + decision(4)))
                .course();
    }
}
