package org.mithaq.query.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.Told.party;
import static org.mithaq.query.calendar.Dates.day;
import static org.mithaq.query.resources.Giving.barrier;
import static org.mithaq.query.resources.Giving.declared;
import static org.mithaq.query.resources.Giving.offered;
import static org.mithaq.query.resources.Giving.resolved;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.events.Vocabulary.BarrierKind;
import org.mithaq.events.Vocabulary.FundingPace;
import org.mithaq.query.Folded;
import org.mithaq.query.Story;
import org.mithaq.query.TestReading;
import org.mithaq.query.Told;
import org.mithaq.query.findings.Finding;

class ResourcesTest {

    private final Told told = new Told(1);

    @Test
    void aBarrierIsThereUntilItIsSolvedTogether() {
        told.happened(declared(1, BarrierKind.TURF, party(2)));
        assertThat(found("R-164"))
                .containsExactly(Finding.about("barriers/" + barrier(1))
                        .fact("solvedTogether", 0L)
                        .fact("stillOpen", 1L)
                        .from(1));
        told.day(3).happened(resolved(1, party(2), party(3)));
        assertThat(found("R-164")).singleElement().satisfies(finding -> assertThat(finding.facts())
                .containsEntry("stillOpen", 0L));
        assertThat(Folded.by(Barrier.PROJECTION, told.all()).values())
                .containsExactly(new Barrier(
                        told.id().value(),
                        barrier(1).value(),
                        declared(1, BarrierKind.TURF, party(2)),
                        day(0),
                        resolved(1, party(2), party(3)),
                        day(3),
                        List.of(1L, 2L)));
        assertThat(found(new Told(2).happened(resolved(1)), "R-164")).isEmpty();
    }

    @Test
    void keepsEachThingOnceAsItWasRecordedLast() {
        told.happened(
                        offered(1, 2),
                        Giving.need(),
                        Giving.screened(FundingPace.ADEQUATE),
                        Giving.appointed(),
                        Giving.capital())
                .day(2)
                .happened(Giving.screened(FundingPace.FAST));

        assertThat(Folded.by(Resource.PROJECTION, told.all())).hasSize(5);
        Inventory inventory = Inventory.of(TestReading.of(told, day(3)));
        assertThat(inventory.contributions()).hasSize(1);
        assertThat(inventory.needs()).hasSize(1);
        assertThat(inventory.staff()).hasSize(1);
        assertThat(inventory.capital()).hasSize(1);
        assertThat(inventory.funding()).singleElement().satisfies(screening -> {
            assertThat(screening.risky()).isTrue();
            assertThat(screening.at()).isEqualTo(day(2));
        });
        assertThat(Folded.by(Resource.PROJECTION, told.all()).get(told.id() + "/decisions/" + Told.decision(1)))
                .isEqualTo(new Resource(
                        told.id().value(),
                        "decisions/" + Told.decision(1),
                        null,
                        null,
                        Giving.screened(FundingPace.FAST),
                        null,
                        null,
                        day(2),
                        List.of(3L, 6L)));
    }

    @Test
    void warnsOfMembersThatSpokeNeitherOfWhatTheyGiveNorOfWhatLimitsThem() {
        Told story = Story.of(3);
        Finding before = found(story, "R-163").getFirst();
        String silent = before.about().getFirst();
        int number = Integer.parseInt(silent.substring(silent.length() - 12));
        story.happened(offered(1, number));
        assertThat(found(story, "R-163").stream().flatMap(finding -> finding.about().stream()))
                .doesNotContain(silent)
                .hasSize(before.about().size() - 1);
        assertThat(found("R-163")).isEmpty();
    }

    private List<Finding> found(String rule) {
        return found(told.all().isEmpty() ? told.happened(offered(9, 9)) : told, rule);
    }

    private static List<Finding> found(Told record, String rule) {
        return TestReading.found(new ResourceWatches(), rule, TestReading.of(record, day(400)));
    }
}
