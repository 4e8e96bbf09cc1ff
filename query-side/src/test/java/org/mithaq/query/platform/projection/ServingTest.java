package org.mithaq.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mithaq.query.platform.projection.RunningViews.awaitServing;
import static org.mithaq.query.platform.projection.RunningViews.awaits;
import static org.mithaq.query.platform.projection.RunningViews.heard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.query.Told;
import org.mithaq.query.Until;

/** What readers see of a view while it is built anew. */
class ServingTest {

    private final RunningViews views = new RunningViews();

    @AfterEach
    void end() {
        views.close();
    }

    @Test
    void rebuildsBesideWhatServesAndSwitches() {
        views.log().create(2);
        List<Told> coalitions = Barriers.coalitions(10, 30);
        coalitions.forEach(each -> views.log().append(each.all()));
        Projections projections = views.start(Heard.PROJECTION);
        coalitions.forEach(coalition -> awaits(projections, coalition));
        String before = projections.digest("heard");

        assertThat(projections.rebuild("heard")).isTrue();
        assertThat(projections.rebuild("heard")).isFalse();
        for (Told coalition : coalitions) {
            Barriers.more(coalition, 1);
            views.log().append(coalition.last(1));
            awaits(projections, coalition);
            assertThat(heard(projections, coalition)).isEqualTo(Heard.folded(coalition));
        }
        awaitServing(projections, "heard_v1_2");
        coalitions.forEach(
                coalition -> assertThat(heard(projections, coalition)).isEqualTo(Heard.folded(coalition)));
        assertThat(projections.digest("heard")).isNotEqualTo(before).startsWith("10:");
        Until.isTrue("the old build is dropped", () -> !views.database()
                .listCollectionNames()
                .into(new ArrayList<>())
                .contains("heard_v1_1"));
    }

    @Test
    void buildsANewVersionAndKeepsServingTheOldOneMeanwhile() {
        views.log().create(1);
        Told coalition = Barriers.of(1, 10);
        views.log().append(coalition.all());
        Projections old = views.start(Heard.PROJECTION);
        awaits(old, coalition);
        old.close();
        Projection<Heard> version = Heard.version(2).readableSince(1);
        Projections young = views.start(version);

        assertThat(heard(young.of(version), coalition)).isEqualTo(Heard.folded(coalition));
        awaitServing(young, "heard_v2_2");
        assertThat(heard(young.of(version), coalition)).isEqualTo(Heard.folded(coalition));
    }

    /** As when it was killed: its positions are noted now and then only. */
    @Test
    void keepsServingTheOldOneOfWhichNobodyNotedHowFarItWas() throws Exception {
        views.log().create(2);
        List<Told> coalitions = Barriers.coalitions(6, 10);
        coalitions.forEach(each -> views.log().append(each.all()));
        Projections old = views.start(Heard.PROJECTION);
        coalitions.forEach(each -> awaits(old, each));
        old.close();
        views.database().getCollection("positions").drop();
        CountDownLatch goOn = new CountDownLatch(1);
        Projection<Heard> version = Projection.of(
                        "heard",
                        2,
                        Heard.class,
                        envelope -> {
                            waitFor(goOn);
                            return List.of(envelope.coalition().value());
                        },
                        Heard.PROJECTION.empty())
                .readableSince(1);
        Projections young =
                views.start(settings -> settings.with(Duration.ofMillis(10), Duration.ofSeconds(10)), version);

        Until.isTrue(
                "it is about to serve",
                () -> young.status().getFirst().rebuild() != null
                        && RunningViews.rebuild(young).state() == ProjectionStatus.State.JOINING);
        for (int i = 0; i < 50; i++) {
            assertThat(coalitions).allSatisfy(each -> assertThat(heard(young.of(version), each))
                    .isEqualTo(Heard.folded(each)));
            Thread.sleep(10);
        }
        goOn.countDown();
        awaitServing(young, "heard_v2_2");
        assertThat(coalitions)
                .allSatisfy(each -> assertThat(heard(young.of(version), each)).isEqualTo(Heard.folded(each)));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void readsNothingFromAVersionThatItDoesNotUnderstand() {
        views.log().create(1);
        Told coalition = Barriers.of(1, 10);
        views.log().append(coalition.all());
        Projections old = views.start(Heard.PROJECTION);
        awaits(old, coalition);
        old.pause(true);
        old.close();
        Projection<Heard> version = Heard.version(2);
        Projections young = views.start(version);

        assertThatExceptionOfType(UnreadableViewException.class)
                .isThrownBy(() -> heard(young.of(version), coalition))
                .withMessage("heard_v1_1 serves, which version 2 does not read");
        assertThat(young.status().getFirst().readable()).isFalse();
        young.pause(false);
        awaitServing(young, "heard_v2_2");
        assertThat(heard(young.of(version), coalition)).isEqualTo(Heard.folded(coalition));
        assertThat(young.status().getFirst().readable()).isTrue();
        assertThatExceptionOfType(UnreadableViewException.class)
                .as("nor from a later one")
                .isThrownBy(() -> heard(young.of(Heard.PROJECTION), coalition));
    }
}
