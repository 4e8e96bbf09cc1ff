package org.mithaq.tracing;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * The weakest of all settings of tracing: every request is traced, without a span for each step of its admission;
 * exceptions stay out of spans, for their messages are written for the log file; and a line of the log file names the
 * trace and the correlation it belongs to.
 */
public final class TracingDefaults implements EnvironmentPostProcessor {

    private static final Map<String, Object> DEFAULTS = Map.of(
            "management.observations.enable.spring.security", "false",
            "management.tracing.sampling.probability", "1.0",
            "management.opentelemetry.tracing.limits.max-events", "0",
            "logging.pattern.correlation", "%replace([%X{traceId:-} %X{correlation:-}] ){'^\\[ \\] $',''}");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("tracingDefaults", DEFAULTS));
    }
}
