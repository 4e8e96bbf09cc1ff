package org.mithaq.query.platform.api;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How many reads are answered at once, by configuration: {@code mithaq.reads.at-once}. */
@Configuration(proxyBeanMethods = false)
class ReadLimits {

    /** What a read of the largest coalitions takes: one of 5,000 decisions, 5,000 tasks and 1,000 meetings. */
    private static final long BYTES_OF_A_READ = 128L << 20;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    Turns turns(@Value("${mithaq.reads.at-once:0}") int atOnce, ObjectProvider<MeterRegistry> meters) {
        int fitting = Math.clamp(Runtime.getRuntime().maxMemory() / BYTES_OF_A_READ, 1, Integer.MAX_VALUE);
        return new Turns(atOnce > 0 ? atOnce : fitting, PATIENCE, meters);
    }

    @Bean
    FilterRegistrationBean<Turns> takingTurns(Turns turns) {
        FilterRegistrationBean<Turns> registration = new FilterRegistrationBean<>(turns);
        registration.addUrlPatterns("/api/coalitions/*", "/coalitions/*", "/feeds/*");
        return registration;
    }
}
