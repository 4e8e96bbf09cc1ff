package org.mithaq.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.platform.projection.RunningViews.awaits;
import static org.mithaq.query.platform.projection.RunningViews.heard;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.query.Told;

class ProjectionsTest {

    private final RunningViews views = new RunningViews();

    @AfterEach
    void end() {
        views.close();
    }

    @Test
    void takesEveryCommittedEventOnceAndInOrder() {
        views.log().create(3);
        List<Told> coalitions = Barriers.coalitions(20, 50);
        views.log().appendAborted(coalitions.getFirst().last(3));
        coalitions.forEach(each -> views.log().append(each.all()));
        Projections projections = views.start(Heard.PROJECTION);
        coalitions.forEach(coalition -> awaits(projections, coalition));

        assertThat(coalitions.stream().map(coalition -> heard(projections, coalition)))
                .isEqualTo(coalitions.stream().map(Heard::folded).toList());
    }

    @Test
    void goesOnAfterARestartInTheMiddle() {
        views.log().create(1);
        Told coalition = Barriers.of(1, 30);
        views.log().append(coalition.all());
        Projections first = views.start(Heard.PROJECTION);
        awaits(first, coalition);
        first.close();
        Barriers.more(coalition, 30);
        views.log().append(coalition.last(30));
        Projections second = views.start(Heard.PROJECTION);
        awaits(second, coalition);

        assertThat(heard(second, coalition)).isEqualTo(Heard.folded(coalition));
    }

    @Test
    void takesARecordAgainWithoutHarmWhenKilledBetweenTheWriteAndThePosition() {
        views.log().create(1);
        Told coalition = Barriers.of(1, 40);
        views.log().append(coalition.all());
        Projections first = views.start(Heard.PROJECTION);
        awaits(first, coalition);
        first.close();
        views.database().getCollection("positions").drop();
        views.database().getCollection("marks").drop();
        Barriers.more(coalition, 5);
        views.log().append(coalition.last(5));
        Projections second = views.start(Heard.PROJECTION);
        awaits(second, coalition);

        assertThat(heard(second, coalition)).isEqualTo(Heard.folded(coalition));
    }

    @Test
    void leavesADocumentOfOneEventAsItIsWhenTheEventIsTakenAgain() {
        views.log().create(1);
        Told coalition = Barriers.of(1, 40);
        views.log().append(coalition.all());
        Projections first = views.start(Once.PROJECTION);
        awaits(first, coalition);
        String digest = first.digest("once");
        first.close();
        views.database().getCollection("positions").drop();
        Projections second = views.start(Once.PROJECTION);
        Barriers.more(coalition, 1);
        views.log().append(coalition.last(1));
        awaits(second, coalition);

        assertThat(digest).startsWith("40:");
        assertThat(second.digest("once")).startsWith("41:");
        assertThat(second.of(Once.PROJECTION).find(Range.under(coalition.id().value(), 100)).stream()
                        .map(Once::sequence))
                .isEqualTo(LongStream.rangeClosed(1, 41).boxed().toList());
    }

    @Test
    void readsARangeOfIdsInEitherOrderAndNarrowed() {
        views.log().create(1);
        Told coalition = Barriers.of(1, 20);
        views.log().append(coalition.all());
        views.log().append(Barriers.of(2, 3).all());
        Projections projections = views.start(Once.PROJECTION);
        awaits(projections, coalition);
        String id = coalition.id().value();
        ViewReader<Once> reader = projections.of(Once.PROJECTION);

        assertThat(reader.find(Range.under(id, 3).newestFirst()))
                .extracting(Once::sequence)
                .containsExactly(20L, 19L, 18L);
        assertThat(reader.find(Range.under(id, 3)
                        .newestFirst()
                        .after(Optional.of(Ids.numbered(id, 7)))
                        .before(Ids.numbered(id, 3))))
                .extracting(Once::sequence)
                .containsExactly(6L, 5L, 4L);
        assertThat(reader.find(Range.under(id, 9).only("tags", Optional.of("t3"))))
                .extracting(Once::sequence)
                .containsExactly(3L, 13L);
    }

    @Test
    void waitsForALogThatIsNotThereYet() {
        Projections projections = views.start(Heard.PROJECTION);
        views.log().create(1);
        Told coalition = Barriers.of(1, 3);
        views.log().append(coalition.all());
        awaits(projections, coalition);

        assertThat(heard(projections, coalition)).isEqualTo(Heard.folded(coalition));
    }

    @Test
    void waitsForTheSequenceThatAReaderNames() throws Exception {
        views.log().create(1);
        Told coalition = Barriers.of(1, 2);
        Projections projections = views.start(Heard.PROJECTION);
        CompletableFuture<Boolean> reader = CompletableFuture.supplyAsync(() -> {
            try {
                return projections
                        .freshness()
                        .await(coalition.id().value(), 2, Duration.ofSeconds(90))
                        .isPresent();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        views.log().append(coalition.all());

        assertThat(reader.get(20, TimeUnit.SECONDS)).isTrue();
        assertThat(projections.freshness().await(coalition.id().value(), 3, Duration.ofMillis(50)))
                .isEmpty();
    }

    @Test
    void takesPartitionsOverFromAProcessThatEnds() {
        views.log().create(4);
        List<Told> coalitions = Barriers.coalitions(16, 10);
        Projections one = views.start(Heard.PROJECTION);
        Projections two = views.start(Heard.PROJECTION);
        coalitions.forEach(each -> views.log().append(each.all()));
        coalitions.forEach(coalition -> awaits(two, coalition));
        one.close();
        coalitions.forEach(coalition -> Barriers.more(coalition, 5));
        coalitions.forEach(coalition -> views.log().append(coalition.last(5)));
        coalitions.forEach(coalition -> awaits(two, coalition));

        assertThat(coalitions.stream().map(coalition -> heard(two, coalition)))
                .isEqualTo(coalitions.stream().map(Heard::folded).toList());
    }
}
