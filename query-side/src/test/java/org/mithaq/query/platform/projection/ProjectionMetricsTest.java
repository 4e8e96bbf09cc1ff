package org.mithaq.query.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.search.Search;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProjectionMetricsTest {

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicBoolean known = new AtomicBoolean(true);
    private final ProjectionMetrics metrics = new ProjectionMetrics(meters, known::get);
    private final FeedStatus status = new FeedStatus(() -> Optional.of(Map.of(0, 10L, 1, 20L)));

    @Test
    void theGaugeOfAPartitionStaysTheSameAndGoesWithIt() {
        status.at(0, false, 4);
        status.at(1, false, 20);
        metrics.lag(status);
        Gauge gauge = lag("0");
        assertThat(gauge.value()).isEqualTo(6);
        status.at(0, false, 9);
        status.left(1);
        metrics.lag(status);

        assertThat(lag("0")).isSameAs(gauge);
        assertThat(gauge.value()).isEqualTo(1);
        assertThat(meters.find("mithaq.views.lag").gauges()).hasSize(1);
    }

    @Test
    void theGaugesOfAViewStayTheSame() {
        metrics.views(List.of(view(70, null)), OptionalLong.of(100));
        Gauge behind = meters.get("mithaq.views.behind").tag("view", "heard").gauge();
        assertThat(behind.value()).isEqualTo(30);
        assertThat(meters.find("mithaq.views.rebuild.left").gauges()).isEmpty();
        metrics.views(List.of(view(100, rebuild(40L))), OptionalLong.of(100));
        assertThat(meters.get("mithaq.views.rebuild.left").gauge().value()).isEqualTo(15);
        metrics.views(List.of(view(100, null)), OptionalLong.empty());

        assertThat(meters.get("mithaq.views.behind").gauge()).isSameAs(behind);
        assertThat(behind.value()).isNaN();
        assertThat(meters.find("mithaq.views.rebuild.left").gauges()).isEmpty();
    }

    @Test
    void whatIsNotKnownIsNoNumber() {
        status.at(0, false, 4);
        status.at(2, false, 4);
        metrics.lag(status);
        metrics.views(List.of(view(70, rebuild(null))), OptionalLong.of(100));
        assertThat(lag("2").value()).isNaN();
        assertThat(meters.get("mithaq.views.rebuild.left").gauge().value()).isNaN();
        known.set(false);

        assertThat(lag("0").value()).isNaN();
        assertThat(meters.get("mithaq.views.behind").gauge().value()).isNaN();
    }

    @Test
    void theMetersOfAFeedThatEndedEndWithIt() {
        FeedStatus rebuild = new FeedStatus(Optional::empty);
        metrics.of("live", status, new Progress());
        metrics.of("heard_v1_2", rebuild, new Progress());
        rebuild.at(0, true, 4);
        assertThat(meters.get("mithaq.views.held")
                        .tag("feed", "heard_v1_2")
                        .gauge()
                        .value())
                .isEqualTo(1);
        metrics.end("heard_v1_2");

        assertThat(Search.in(meters).tag("feed", "heard_v1_2").meters()).isEmpty();
        assertThat(Search.in(meters).tag("feed", "live").meters()).hasSize(4);
    }

    @Test
    void whatIsInTheWayHasAMeter() {
        metrics.trouble(() -> Map.of(Trouble.LOG, "gone"));

        assertThat(meters.get("mithaq.views.trouble").tag("of", "log").gauge().value())
                .isEqualTo(1);
        assertThat(meters.get("mithaq.views.trouble")
                        .tag("of", "database")
                        .gauge()
                        .value())
                .isZero();
    }

    private Gauge lag(String partition) {
        return meters.get("mithaq.views.lag").tag("partition", partition).gauge();
    }

    private static ProjectionStatus view(long position, ProjectionStatus.@Nullable Rebuild rebuild) {
        return new ProjectionStatus("heard", 1, "heard_v1_1", true, position, List.of(), null, rebuild);
    }

    private static ProjectionStatus.Rebuild rebuild(@Nullable Long end) {
        return new ProjectionStatus.Rebuild(
                "heard_v1_2", ProjectionStatus.State.BUILDING, 5, 2.0, 25, end, null, List.of());
    }
}
