package org.mithaq.query.platform.api;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.query.platform.projection.Condition;
import org.mithaq.query.platform.projection.Projections;
import org.mithaq.query.platform.projection.Trouble;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * {@code views} in the answer of {@code /actuator/health}: whether what is read is what happened. Down when a record
 * stopped a partition, out of service while log or database do not answer, while a view is served by a build that this
 * version of the product does not understand, while nothing of the log is in the views yet, or while they are further
 * behind than {@code mithaq.health.views-lag} offsets (10,000). {@code HELD} while somebody holds the feed up, however far
 * behind the views are then: that is no reason to take readers away from what was there. A build beside the serving ones
 * does not count. It answers from memory, and its description says to everybody what is in the way.
 */
@Component("views")
class ViewsIndicator implements HealthIndicator {

    /** Not known to Spring, which answers it with 200; {@code management.endpoint.health.status.order} ranks it. */
    private static final String HELD = "HELD";

    private final Projections projections;
    private final long mostLag;

    ViewsIndicator(Projections projections, @Value("${mithaq.health.views-lag:10000}") long mostLag) {
        this.projections = projections;
        this.mostLag = mostLag;
    }

    @Override
    public Health health() {
        Condition now = projections.condition();
        return Health.status(status(now, mostLag))
                .withDetail("lag", now.lag() == null ? "unknown" : now.lag())
                .withDetail("held", now.held())
                .withDetail("stopped", now.stopped())
                .withDetail("trouble", now.trouble())
                .withDetail("unreadable", now.unreadable())
                .build();
    }

    static Status status(Condition now, long mostLag) {
        if (!now.stopped().isEmpty()) {
            return new Status(Status.DOWN.getCode(), "a record cannot be taken into the views");
        }
        if (!now.trouble().isEmpty() || !now.unreadable().isEmpty()) {
            return outOfService(Stream.concat(
                            now.trouble().keySet().stream().map(Trouble::sentence),
                            now.unreadable().stream().map(view -> "the view " + view + " is built anew"))
                    .collect(Collectors.joining("; ")));
        }
        if (now.held()) {
            return new Status(HELD, "somebody holds the views up");
        }
        if (!now.begun() || now.lag() == null || now.lag() > mostLag) {
            return outOfService("the views are behind the log");
        }
        return Status.UP;
    }

    private static Status outOfService(String why) {
        return new Status(Status.OUT_OF_SERVICE.getCode(), why);
    }
}
