package org.mithaq.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.query.platform.projection.RunningViews.awaitHeld;
import static org.mithaq.query.platform.projection.RunningViews.awaitServing;
import static org.mithaq.query.platform.projection.RunningViews.awaits;
import static org.mithaq.query.platform.projection.RunningViews.heard;
import static org.mithaq.query.platform.projection.RunningViews.lag;
import static org.mithaq.query.platform.projection.RunningViews.rebuild;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.search.Search;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.query.Told;
import org.mithaq.query.Until;

/** Feeds that were told to stand still. */
class HoldTest {

    private final RunningViews views = new RunningViews();

    @AfterEach
    void end() {
        views.close();
    }

    @Test
    void holdsUpARebuildUntilItIsToldToGoOn() {
        views.log().create(1);
        Told coalition = Barriers.of(1, 30);
        views.log().append(coalition.all());
        Projections first = views.start(Heard.PROJECTION);
        awaits(first, coalition);
        first.close();
        assertThat(first.pause("heard", true)).isFalse();
        assertThat(first.rebuild("heard")).isTrue();
        assertThat(first.pause("heard", true)).isTrue();
        assertThat(first.pause("heard", true)).isFalse();

        Projections next = views.start(Heard.PROJECTION);
        Barriers.more(coalition, 5);
        views.log().append(coalition.last(5));
        awaits(next, coalition);
        assertThat(next.status().getFirst().rebuild())
                .extracting(ProjectionStatus.Rebuild::state)
                .isEqualTo(ProjectionStatus.State.PAUSED);
        assertThat(heard(next, coalition)).isEqualTo(Heard.folded(coalition));
        Until.isTrue("its meter tells", () -> meters("heard_v1_2").stream()
                .anyMatch(meter -> meter.getId().getName().equals("mithaq.views.held")
                        && meter.measure().iterator().next().getValue() == 1));
        assertThat(rebuild(next).events()).isZero();

        assertThat(next.pause("heard", false)).isTrue();
        awaitServing(next, "heard_v1_2");
        Until.isTrue("its meters end with it", () -> meters("heard_v1_2").isEmpty());
        assertThat(heard(next, coalition)).isEqualTo(Heard.folded(coalition));
    }

    private Collection<Meter> meters(String feed) {
        return Search.in(views.meters()).tag("feed", feed).meters();
    }

    @Test
    void holdsUpTheLiveFeedOverARestartUntilItIsToldToGoOn() throws Exception {
        views.log().create(2);
        List<Told> coalitions = Barriers.coalitions(4, 10);
        Told coalition = coalitions.getFirst();
        coalitions.forEach(each -> views.log().append(each.all()));
        Projections first = views.start(Heard.PROJECTION);
        coalitions.forEach(each -> awaits(first, each));
        String digest = first.digest("heard");
        assertThat(first.pause(true)).isTrue();
        assertThat(first.pause(true)).isFalse();
        awaitHeld(first);
        assertThat(views.meters()
                        .get("mithaq.views.held")
                        .tag("feed", "live")
                        .gauge()
                        .value())
                .isPositive();
        Barriers.more(coalition, 5);
        views.log().append(coalition.last(5));
        Until.isTrue("what is not taken is seen", () -> lag(first) >= 5);
        first.close();

        Projections next = views.start(Heard.PROJECTION);
        awaitHeld(next);
        Until.isTrue("what is not taken is seen", () -> lag(next) >= 5);
        assertThat(next.digest("heard")).isEqualTo(digest);
        assertThat(next.freshness().await(coalition.id().value(), 10, Duration.ZERO))
                .hasValue(10);
        assertThat(next.freshness().await(coalition.id().value(), 15, Duration.ofMillis(50)))
                .isEmpty();

        assertThat(next.pause(false)).isTrue();
        awaits(next, coalition);
        assertThat(heard(next, coalition)).isEqualTo(Heard.folded(coalition));
    }

    @Test
    void aRebuildDoesNotTakeThePlaceOfWhatServesWhileTheLiveFeedIsHeldUp() {
        views.log().create(1);
        Told coalition = Barriers.of(1, 10);
        views.log().append(coalition.all());
        Projections projections = views.start(Heard.PROJECTION);
        awaits(projections, coalition);
        projections.pause(true);
        awaitHeld(projections);
        Barriers.more(coalition, 5);
        views.log().append(coalition.last(5));
        projections.rebuild("heard");
        Until.isTrue("all is in the build beside", () -> rebuild(projections).events() == 15);
        assertThat(heard(projections, coalition).count()).isEqualTo(10);
        assertThat(rebuild(projections).state()).isEqualTo(ProjectionStatus.State.BUILDING);

        projections.pause(false);
        awaitServing(projections, "heard_v1_2");
        awaits(projections, coalition);
        assertThat(heard(projections, coalition)).isEqualTo(Heard.folded(coalition));
    }
}
