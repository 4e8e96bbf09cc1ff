package org.mithaq.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.platform.projection.RunningViews.awaitServing;
import static org.mithaq.query.platform.projection.RunningViews.awaitStopped;
import static org.mithaq.query.platform.projection.RunningViews.awaits;
import static org.mithaq.query.platform.projection.RunningViews.heard;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.events.Envelope;
import org.mithaq.query.Told;
import org.mithaq.query.Until;

/** A log that is not as it should be: its partition stands still before the record in question, and says why. */
class LogDamageTest {

    private final RunningViews views = new RunningViews();

    @AfterEach
    void end() {
        views.close();
    }

    @Test
    void stopsBeforeAGapAndSaysWhere() {
        views.log().create(1);
        Told coalition = Barriers.of(1, 5);
        List<Envelope> all = coalition.all();
        views.log().append(all.subList(0, 2));
        views.log().append(all.subList(3, 5));
        Projections projections = views.start(Heard.PROJECTION);
        PartitionStatus stopped = awaitStopped(projections);

        assertThat(stopped.reason())
                .contains("a gap in the sequence of coalition " + coalition.id())
                .contains("4 at offset 3 follows 2 at offset 1");
        assertThat(stopped.position()).isEqualTo(3);
        assertThat(heard(projections, coalition).count()).isEqualTo(2);
        assertThat(views.meters()
                        .get("mithaq.views.stopped")
                        .tag("feed", "live")
                        .gauge()
                        .value())
                .isEqualTo(1);
    }

    @Test
    void rebuildsUpToTheRecordThatStopsAPartition() {
        views.log().create(1);
        Told coalition = Barriers.of(1, 9);
        views.log().append(coalition.all().subList(0, 6));
        views.log().append(coalition.last(1));
        Projections projections = views.start(Heard.PROJECTION);
        awaitStopped(projections);
        String digest = projections.digest("heard");
        projections.rebuild("heard");
        awaitServing(projections, "heard_v1_2");

        assertThat(projections.digest("heard")).isEqualTo(digest);
        assertThat(heard(projections, coalition).count()).isEqualTo(6);
        assertThat(awaitStopped(projections).position()).isEqualTo(7);
    }

    @Test
    void stopsBeforeAnotherRecordInAPlaceTaken() {
        views.log().create(1);
        Told coalition = Barriers.of(1, 3);
        views.log().append(coalition.all());
        views.log().append(Barriers.of(1, 2).happened(Barriers.barrier(99)).last(1));
        Projections projections = views.start(Heard.PROJECTION);

        assertThat(awaitStopped(projections).reason()).contains("a repeated sequence");
        assertThat(heard(projections, coalition)).isEqualTo(Heard.folded(coalition));
    }

    @Test
    void takesTheVerySameRecordTwiceAsOne() {
        views.log().create(1);
        Told coalition = Barriers.of(1, 3);
        views.log().append(coalition.all());
        views.log().append(coalition.last(1));
        Barriers.more(coalition, 1);
        views.log().append(coalition.last(1));
        Projections projections = views.start(Heard.PROJECTION);
        awaits(projections, coalition);

        assertThat(heard(projections, coalition)).isEqualTo(Heard.folded(coalition));
    }

    @Test
    void stopsBeforeAnEventOfAnUnknownType() {
        views.log().create(1);
        Told coalition = Barriers.of(1, 3);
        views.log().append(coalition.all().subList(0, 2));
        views.log()
                .appendRaw(
                        coalition.id().value(),
                        views.log()
                                .encoded(coalition.all().getLast())
                                .replace("barrier.declared.v1", "barrier.invented.v1"));
        Projections projections = views.start(Heard.PROJECTION);

        assertThat(awaitStopped(projections).reason()).contains("unknown event type barrier.invented");
        assertThat(heard(projections, coalition).count()).isEqualTo(2);
    }

    @Test
    void stopsOnlyThePartitionInTrouble() {
        views.log().create(4);
        List<Told> coalitions = Barriers.coalitions(30, 4);
        views.log().appendRaw(coalitions.getFirst().id().value(), "no event at all");
        coalitions.forEach(each -> views.log().append(each.all()));
        Projections projections = views.start(Heard.PROJECTION);
        awaitStopped(projections);
        Until.isTrue(
                "most coalitions are there",
                () -> coalitions.stream()
                                .filter(coalition -> projections
                                                .freshness()
                                                .of(coalition.id().value())
                                        == 4)
                                .count()
                        >= 12);

        assertThat(projections.freshness().of(coalitions.getFirst().id().value()))
                .isZero();
    }
}
