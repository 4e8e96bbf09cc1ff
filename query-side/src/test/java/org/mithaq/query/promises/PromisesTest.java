package org.mithaq.query.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.calendar.Dates.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mithaq.events.CampaignEvent.VisitLogged;
import org.mithaq.events.PromiseEvent.PromiseFulfilled;
import org.mithaq.events.PromiseEvent.PromiseRecorded;
import org.mithaq.events.PromiseEvent.SuggestionAnswered;
import org.mithaq.events.PromiseEvent.SuggestionRecorded;
import org.mithaq.events.PromiseId;
import org.mithaq.events.SuggestionId;
import org.mithaq.events.VisitId;
import org.mithaq.events.Vocabulary.VisitPurpose;
import org.mithaq.query.Folded;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.calendar.DeadlineState;
import org.mithaq.query.findings.Finding;
import org.mithaq.text.Text;

class PromisesTest {

    static final PromiseId PROMISE = new PromiseId(Told.uuid(14, 1));
    static final SuggestionId SUGGESTION = new SuggestionId(Told.uuid(15, 1));
    static final Text WHAT = Text.of("نحضر القهوة", "We bring the coffee");
    static final PromiseRecorded PROMISED =
            new PromiseRecorded(PROMISE, party(2), party(3), WHAT, LocalDate.parse("2026-07-08"));

    private final Told told = new Told(1);

    @Test
    void aPromiseIsLateFromTheDayAfterItWasDueUntilItIsKept() {
        told.happened(PROMISED);
        assertThat(found("R-142", 10)).isEmpty();
        assertThat(found("R-142", 11))
                .containsExactly(Finding.about("promises/" + PROMISE, "parties/" + party(2))
                        .fact("due", "2026-07-08")
                        .from(1));
        told.day(12).happened(new PromiseFulfilled(PROMISE, WHAT));
        assertThat(found("R-142", 13)).isEmpty();
        assertThat(Folded.by(Promise.PROJECTION, told.all()).values())
                .containsExactly(new Promise(
                        told.id().value(), PROMISE.value(), PROMISED, day(0), day(12), WHAT, List.of(1L, 2L)));
        assertThat(new PromiseWatches().deadlines(TestReading.of(told, day(13))))
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.state()).isEqualTo(DeadlineState.DONE));
    }

    @Test
    void aSuggestionIsToBeAnsweredWithinAMonth() {
        told.happened(new SuggestionRecorded(SUGGESTION, WHAT, null));
        assertThat(found("R-059", 30)).isEmpty();
        assertThat(found("R-059", 31))
                .containsExactly(Finding.about("suggestions/" + SUGGESTION)
                        .fact("days", 31L)
                        .fact("most", 30)
                        .from(1));
        told.day(32).happened(new SuggestionAnswered(SUGGESTION, WHAT, Told.task(1)));
        assertThat(found("R-059", 40)).isEmpty();
        assertThat(Folded.by(Suggestion.PROJECTION, told.all()).values())
                .singleElement()
                .satisfies(suggestion -> assertThat(suggestion.answeredAt()).isEqualTo(day(32)));
    }

    @Test
    void aRecommendationIsAnsweredByTheVisitThatFollowsItUp() {
        told.happened(visit(1, List.of(), null, null));
        assertThat(found("R-187", 1)).isEmpty();
        told.happened(visit(2, List.of(WHAT), null, null));
        assertThat(found("R-187", 1))
                .containsExactly(Finding.about("visits/" + Told.uuid(16, 2))
                        .fact("recommendations", 1)
                        .fact("answered", false)
                        .from(2));
        told.happened(visit(3, List.of(), WHAT, new VisitId(Told.uuid(16, 2))));
        assertThat(found("R-187", 1)).singleElement().satisfies(finding -> assertThat(finding.facts())
                .containsEntry("answered", true));
        assertThat(Folded.by(Recommendation.PROJECTION, told.all())).hasSize(1);
    }

    private static VisitLogged visit(
            int number, List<Text> recommendations, @Nullable Text outcome, @Nullable VisitId follows) {
        return new VisitLogged(
                new VisitId(Told.uuid(16, number)),
                VisitPurpose.ADVOCACY,
                WHAT,
                WHAT,
                null,
                Set.of(),
                outcome,
                recommendations,
                follows);
    }

    private List<Finding> found(String rule, int day) {
        return TestReading.found(new PromiseWatches(), rule, TestReading.of(told, day(day)));
    }
}
