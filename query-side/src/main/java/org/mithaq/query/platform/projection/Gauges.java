package org.mithaq.query.platform.projection;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * A gauge for each of several things, by a tag. The gauge of a thing that is there stays the same, whatever it shows: one
 * that were replaced would be missing, or there twice, for who reads the meters at that moment. Thread-safe.
 */
final class Gauges {

    private final String tag;
    private final BooleanSupplier known;
    private final MultiGauge gauges;
    private volatile Map<String, Double> values = Map.of();

    /** @param known whether what was set last still holds; what does not is shown as no number */
    Gauges(MultiGauge.Builder gauges, String tag, BooleanSupplier known, MeterRegistry meters) {
        this.tag = tag;
        this.known = known;
        this.gauges = gauges.register(meters);
    }

    /** There are these things now, and no others. */
    synchronized void set(Map<String, Double> now) {
        values = Map.copyOf(now);
        gauges.register(
                now.keySet().stream()
                        .<Row<?>>map(thing -> Row.of(Tags.of(tag, thing), this, all -> all.value(thing)))
                        .toList(),
                false);
    }

    private double value(String thing) {
        return known.getAsBoolean() ? values.getOrDefault(thing, Double.NaN) : Double.NaN;
    }
}
