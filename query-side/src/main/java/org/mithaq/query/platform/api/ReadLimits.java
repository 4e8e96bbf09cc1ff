package org.mithaq.query.platform.api;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** How much memory reads have that are answered at once, by configuration: {@code mithaq.reads.memory}. */
@Configuration(proxyBeanMethods = false)
class ReadLimits {

    /** The rest is for documents, for what is kept of earlier reads, and for everything else. */
    private static final int SHARE = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    Turns turns(@Value("${mithaq.reads.memory:0B}") DataSize memory, ObjectProvider<MeterRegistry> meters) {
        long share = Runtime.getRuntime().maxMemory() / SHARE;
        return new Turns(memory.toBytes() > 0 ? memory.toBytes() : share, PATIENCE, meters);
    }

    @Bean
    FilterRegistrationBean<Turns> takingTurns(Turns turns) {
        FilterRegistrationBean<Turns> registration = new FilterRegistrationBean<>(turns);
        registration.addUrlPatterns("/api/coalitions/*", "/coalitions/*", "/feeds/*");
        return registration;
    }
}
