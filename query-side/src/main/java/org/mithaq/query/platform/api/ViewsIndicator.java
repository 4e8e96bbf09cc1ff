package org.mithaq.query.platform.api;

import java.util.List;
import java.util.stream.Stream;
import org.mithaq.query.platform.projection.PartitionStatus;
import org.mithaq.query.platform.projection.ProjectionStatus;
import org.mithaq.query.platform.projection.Projections;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * {@code views} in the answer of {@code /actuator/health}: whether what is read is what happened. Down when a record
 * stopped a partition, out of service while log or database cannot be reached, while a view is served by a build that
 * this version of the product does not understand, or while the views are further behind than
 * {@code mithaq.health.views-lag} offsets (10,000). {@code HELD} while somebody holds the feed up, however far behind the
 * views are then: that is no reason to take readers away from what was there. A build beside the serving ones does not
 * count.
 */
@Component("views")
class ViewsIndicator implements HealthIndicator {

    /** Not known to Spring, which answers it with 200; {@code management.endpoint.health.status.order} ranks it. */
    private static final Status HELD = new Status("HELD");

    private final Projections projections;
    private final long mostLag;

    ViewsIndicator(Projections projections, @Value("${mithaq.health.views-lag:10000}") long mostLag) {
        this.projections = projections;
        this.mostLag = mostLag;
    }

    @Override
    public Health health() {
        List<ProjectionStatus> views = projections.status();
        List<PartitionStatus> stopped = views.stream()
                .flatMap(view -> view.partitions().stream())
                .filter(partition -> partition.state() == PartitionStatus.State.STOPPED)
                .distinct()
                .toList();
        List<String> trouble = views.stream()
                .flatMap(view -> view.trouble() == null ? Stream.of() : Stream.of(view.trouble()))
                .distinct()
                .toList();
        List<String> unreadable = views.stream()
                .filter(view -> !view.readable())
                .map(ProjectionStatus::name)
                .toList();
        long lag = projections.lag();
        boolean held = projections.held();
        return Health.status(
                        status(!stopped.isEmpty(), !trouble.isEmpty() || !unreadable.isEmpty(), held, lag > mostLag))
                .withDetail("lag", lag)
                .withDetail("held", held)
                .withDetail("stopped", stopped)
                .withDetail("trouble", trouble)
                .withDetail("unreadable", unreadable)
                .build();
    }

    private static Status status(boolean stopped, boolean unserved, boolean held, boolean late) {
        return stopped
                ? Status.DOWN
                : unserved ? Status.OUT_OF_SERVICE : held ? HELD : late ? Status.OUT_OF_SERVICE : Status.UP;
    }
}
