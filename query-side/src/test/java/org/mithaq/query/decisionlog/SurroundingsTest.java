package org.mithaq.query.decisionlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.events.DecisionEvent.DecisionSettled;
import org.mithaq.events.DecisionEvent.DissentRecorded;
import org.mithaq.events.DecisionEvent.Evidence;
import org.mithaq.events.DecisionEvent.EvidenceAdded;
import org.mithaq.events.DecisionEvent.ObjectionAnswered;
import org.mithaq.events.DecisionEvent.ObjectionRaised;
import org.mithaq.events.DecisionId;
import org.mithaq.events.ObjectionId;
import org.mithaq.events.RediscussionEvent.RediscussionAppealed;
import org.mithaq.events.RediscussionId;
import org.mithaq.events.Vocabulary.EvidenceKind;
import org.mithaq.events.Vocabulary.RediscussionExemption;
import org.mithaq.events.Vocabulary.RediscussionJudge;
import org.mithaq.query.Story;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.directory.Reading;
import org.mithaq.query.platform.projection.Range;
import org.mithaq.query.platform.search.Question;
import org.mithaq.text.Text;

class SurroundingsTest {

    private static final Told TOLD = Story.of(442);
    private static final DecisionNumber FIRST = number();

    @ParameterizedTest
    @CsvSource({
        "zephyr, 1",
        "xylophone, 1",
        "quokka, 1",
        "walrus, 1",
        "narwhal, 1",
        "lemur, 1",
        "gecko, 1",
        "tapir, 1",
        "zephyr walrus, 1",
        "zebra, 0"
    })
    void aDecisionIsFoundByWhatStandsBesideIt(String asked, int finds) {
        assertThat(found(asked)).hasSize(finds);
    }

    @ParameterizedTest
    @CsvSource({"zephyr, true", "nonsense, false"})
    void someWordsMayStandInTheDecisionItself(String beside, boolean finds) {
        String own = FIRST.words().strip().split(" ")[0];

        assertThat(!found(own + " " + beside).isEmpty()).isEqualTo(finds);
    }

    private static List<DecisionNumber> found(String asked) {
        Reading reading = TestReading.of(TOLD, Told.BEGINNING);
        LogFilter filter = new LogFilter(
                List.of(),
                Optional.empty(),
                Optional.of(Question.of(asked)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
        return Surroundings.of(reading, filter).found();
    }

    private static DecisionNumber number() {
        DecisionNumber first = TestReading.of(TOLD, Told.BEGINNING)
                .view(DecisionNumber.PROJECTION)
                .find(Range.all(TOLD.id().value()))
                .getFirst();
        DecisionId decision = new DecisionId(String.valueOf(first.decision()));
        ObjectionId objection = new ObjectionId(Told.uuid(20, 1));
        TOLD.happened(
                new EvidenceAdded(decision, new Evidence(EvidenceKind.DATA, text("zephyr"), text("xylophone"))),
                new ObjectionRaised(decision, objection, Told.party(2), text("quokka")),
                new ObjectionAnswered(decision, objection, text("walrus"), false),
                new DissentRecorded(decision, Told.party(2), text("narwhal"), false),
                new RediscussionAppealed(
                        decision,
                        new RediscussionId(Told.uuid(8, 1)),
                        Told.party(2),
                        RediscussionJudge.HIGHER_BODY,
                        text("gecko")));
        TOLD.happened(
                new DecisionSettled(decision, RediscussionExemption.EXECUTED, text("lemur")), text("tapir"), List.of());
        return first;
    }

    private static Text text(String english) {
        return new Text(null, english);
    }
}
