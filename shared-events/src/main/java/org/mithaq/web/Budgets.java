package org.mithaq.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * How many requests each of many may still send: so many in a minute, which come back evenly. Whoever was idle for that
 * long has a full budget and is forgotten; of those who are not, the least seen ones are forgotten where there are too
 * many. Thread-safe.
 */
final class Budgets {

    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final long NANOS_OF_A_SECOND = 1_000_000_000;
    /** About 20 MiB of them. */
    static final int MOST = 100_000;

    private final String name;
    private final long requests;
    private final TimeMeter time;
    private final Counter refused;
    private final Cache<String, Bucket> open;

    /**
     * @param name whose requests they are, in metrics and headers
     * @param requests in a minute; 0 for any number
     */
    Budgets(String name, long requests, TimeMeter time, MeterRegistry meters) {
        this.name = name;
        this.requests = requests;
        this.time = time;
        this.refused = Counter.builder("mithaq.requests.limited")
                .description("Requests turned away because there were too many")
                .baseUnit("requests")
                .tag("by", name)
                .register(meters);
        this.open = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(PERIOD)
                .ticker(time::currentTimeNanos)
                .build();
        Gauge.builder("mithaq.requests.budgets", open, budgets -> {
                    budgets.cleanUp();
                    return budgets.estimatedSize();
                })
                .description("Those whose requests of the last minute are kept in mind")
                .baseUnit("budgets")
                .tag("by", name)
                .register(meters);
    }

    /** Takes one request off a budget; the problem to answer with when none is left. */
    @Nullable
    Problem take(String whose) {
        if (requests == 0) {
            return null;
        }
        ConsumptionProbe probe = bucket(whose).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return null;
        }
        refused.increment();
        return problem(Math.ceilDiv(probe.getNanosToWaitForRefill(), NANOS_OF_A_SECOND));
    }

    /** Takes so many more requests off a budget, as far as they are there. */
    void charge(String whose, int more) {
        if (requests > 0) {
            bucket(whose).tryConsumeAsMuchAsPossible(more);
        }
    }

    /** With the fields of RFC 9110 §10.2.3 and of draft-ietf-httpapi-ratelimit-headers. */
    private Problem problem(long seconds) {
        return Problem.of(ProblemType.TOO_MANY_REQUESTS, Long.toString(seconds))
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .header("RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(name, requests, PERIOD.toSeconds()))
                .header("RateLimit", "\"%s\";r=0;t=%d".formatted(name, seconds));
    }

    private Bucket bucket(String whose) {
        return open.get(whose, unknown -> Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, PERIOD))
                .withCustomTimePrecision(time)
                .build());
    }
}
