package org.mithaq.query.changes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mithaq.query.platform.projection.Movements;
import org.mithaq.web.Caller;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The readers that this process holds; sends them away before the web server waits for them to leave. Thread-safe. */
@Component
class Places implements SmartLifecycle {

    private static final int MOST = 200;
    private static final int MOST_OF_ONE = 5;

    private final Movements movements;
    private final Set<Place> taken = ConcurrentHashMap.newKeySet();
    private volatile boolean open;

    Places(Movements movements, ObjectProvider<MeterRegistry> meters) {
        this.movements = movements;
        Gauge.builder("mithaq.changes.readers", taken, Set::size)
                .description("Readers to whom changes are pushed")
                .baseUnit("readers")
                .register(meters.getIfAvailable(() -> Metrics.globalRegistry));
    }

    /** A reader's place. */
    final class Place implements AutoCloseable {

        private final String person;
        private final Movements.Watch watch;

        private Place(String person, Movements.Watch watch) {
            this.person = person;
            this.watch = watch;
        }

        Movements.Watch watch() {
            return watch;
        }

        /** Whether the reader may stay. */
        boolean kept() {
            return open;
        }

        @Override
        public void close() {
            taken.remove(this);
            watch.close();
        }
    }

    /** @throws org.mithaq.web.ProblemException 503 when there is no place left */
    Place take(String coalition, Caller caller) {
        String person = caller.person().value();
        long own = taken.stream().filter(place -> place.person.equals(person)).count();
        if (!open || own >= MOST_OF_ONE || taken.size() >= MOST) {
            throw Problem.of(ProblemType.UNAVAILABLE)
                    .header("Retry-After", "60")
                    .exception();
        }
        Place place = new Place(person, movements.watch(coalition));
        taken.add(place);
        return place;
    }

    @Override
    public void start() {
        open = true;
    }

    @Override
    public void stop() {
        open = false;
        taken.forEach(place -> place.watch.wake());
    }

    @Override
    public boolean isRunning() {
        return open;
    }
}
