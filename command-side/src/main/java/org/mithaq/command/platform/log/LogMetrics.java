package org.mithaq.command.platform.log;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What the log tells of itself. */
final class LogMetrics {

    private final DistributionSummary events;
    private final DistributionSummary bytes;
    private final Timer commit;
    private final Counter unknown;
    private final Counter takeovers;
    private final Counter indexFailures;

    LogMetrics(MeterRegistry registry, Supplier<Number> indexLag, Supplier<Number> tailBytes) {
        this.events = DistributionSummary.builder("mithaq.log.commit.events")
                .description("Events of one commit")
                .baseUnit("events")
                .register(registry);
        this.bytes = DistributionSummary.builder("mithaq.log.commit.bytes")
                .description("Size of the events of one commit")
                .baseUnit("bytes")
                .register(registry);
        this.commit = Timer.builder("mithaq.log.commit")
                .description("Time from the beginning of a transaction until it is committed")
                .register(registry);
        this.unknown = Counter.builder("mithaq.log.outcomes.unknown")
                .description("Commits whose outcome had to be read from the log")
                .baseUnit("commits")
                .register(registry);
        this.takeovers = Counter.builder("mithaq.log.takeovers")
                .description("Times that this process became the writer of the log")
                .baseUnit("takeovers")
                .register(registry);
        this.indexFailures = Counter.builder("mithaq.log.index.failures")
                .description("Writes to the index that failed and were repeated")
                .baseUnit("writes")
                .register(registry);
        Gauge.builder("mithaq.log.index.lag", indexLag)
                .description("Committed events that the index does not have yet")
                .baseUnit("events")
                .register(registry);
        Gauge.builder("mithaq.log.tail.size", tailBytes)
                .description("Size of the committed events that the index does not have yet")
                .baseUnit("bytes")
                .register(registry);
    }

    void committed(int eventCount, long byteCount, long nanos) {
        events.record(eventCount);
        bytes.record((double) byteCount);
        commit.record(nanos, TimeUnit.NANOSECONDS);
    }

    void unknownOutcome() {
        unknown.increment();
    }

    void tookOver() {
        takeovers.increment();
    }

    void indexFailed() {
        indexFailures.increment();
    }
}
