package org.mithaq.command.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class LogMetricsTest {

    @Test
    void sayWhatIsMeasuredAndInWhichUnit() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        LogMetrics metrics = new LogMetrics(meters, () -> 0, () -> 0);
        metrics.committed(3, 900, 1_000_000);

        assertThat(meters.get("mithaq.log.commit.events").summary().totalAmount())
                .isEqualTo(3);
        assertThat(meters.getMeters()).hasSizeGreaterThan(6).allSatisfy(meter -> {
            assertThat(meter.getId().getDescription()).isNotBlank();
            assertThat(meter.getId().getBaseUnit()).isNotBlank();
        });
    }
}
