package org.mithaq.query.platform.api;

import java.util.List;
import java.util.stream.Stream;
import org.mithaq.query.platform.projection.PartitionStatus;
import org.mithaq.query.platform.projection.ProjectionStatus;
import org.mithaq.query.platform.projection.Projections;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * {@code views} in the answer of {@code /actuator/health}: whether what is read is what happened. Down when a record
 * stopped a partition, out of service while log or database cannot be reached or the views are further behind than
 * {@code mithaq.health.views-lag} offsets (10,000). A build beside the serving ones does not count.
 */
@Component("views")
class ViewsIndicator implements HealthIndicator {

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
        long lag = projections.lag();
        return status(!stopped.isEmpty(), !trouble.isEmpty() || lag > mostLag)
                .withDetail("lag", lag)
                .withDetail("stopped", stopped)
                .withDetail("trouble", trouble)
                .build();
    }

    private static Health.Builder status(boolean stopped, boolean late) {
        return stopped ? Health.down() : late ? Health.outOfService() : Health.up();
    }
}
