package org.mithaq.query.changes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mithaq.query.platform.projection.Movements;
import org.mithaq.text.Text;
import org.mithaq.web.Caller;
import org.mithaq.web.Problem;
import org.mithaq.web.ProblemException;
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

    /** @throws ProblemException 429 when the person has all that one may have; 503 when there is no place left */
    Place take(String coalition, Caller caller) {
        String person = caller.person().value();
        long own = taken.stream().filter(place -> place.person.equals(person)).count();
        if (own >= MOST_OF_ONE) {
            throw turnedAway(
                    ProblemType.TOO_MANY_REQUESTS,
                    Text.of(
                            "لكم هنا " + MOST_OF_ONE + " قنوات تغييرات مفتوحة، وهي أكثر ما يُفتح لشخص واحد."
                                    + " أغلقوا إحداها، ثم أعيدوا المحاولة بعد نصف دقيقة.",
                            "You have " + MOST_OF_ONE
                                    + " streams of changes open here, which is the most that one person"
                                    + " can have. Close one, and try again after half a minute."));
        }
        if (!open || taken.size() >= MOST) {
            throw turnedAway(
                    ProblemType.UNAVAILABLE,
                    Text.of(
                            "لا مكان الآن لقارئ آخر للتغييرات. أعيدوا المحاولة بعد نصف دقيقة.",
                            "There is no place for one more reader of changes now. Try again after half a minute."));
        }
        Place place = new Place(person, movements.watch(coalition));
        taken.add(place);
        return place;
    }

    private static ProblemException turnedAway(ProblemType type, Text why) {
        return Problem.of(type).explain(why).header("Retry-After", "30").exception();
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
