package org.mithaq.tracing;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Leaves all of tracing out unless a collector is named by {@link #ENDPOINT}, or {@code management.opentelemetry.enabled}
 * asks for it. Found by Spring Boot in {@code META-INF/spring.factories}.
 */
public final class TracingSwitch implements AutoConfigurationImportFilter, EnvironmentAware {

    static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";

    private static final String ASKED = "management.opentelemetry.enabled";

    private boolean on;

    @Override
    public void setEnvironment(Environment environment) {
        on = environment.getProperty(ASKED, Boolean.class, environment.containsProperty(ENDPOINT));
    }

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        boolean[] wanted = new boolean[classes.length];
        for (int i = 0; i < classes.length; i++) {
            wanted[i] = on || !isOfTracing(Objects.requireNonNullElse(classes[i], ""));
        }
        return wanted;
    }

    private static boolean isOfTracing(String configuration) {
        return Stream.of("org.springframework.boot.micrometer.tracing.", "org.springframework.boot.opentelemetry.")
                .anyMatch(configuration::startsWith);
    }
}
