package org.mithaq.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

class TracingSwitchTest {

    private static final String PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Test
    void nothingOfTracingIsThereUnlessACollectorIsNamed() {
        try (ConfigurableApplicationContext context = started()) {
            assertThat(context.getBeanProvider(Tracer.class).stream()).isEmpty();
            assertThat(context.getBeanDefinitionNames()).noneMatch(name -> name.contains("otlp"));
        }
    }

    @Test
    void aNamedCollectorGetsSpans() {
        try (ConfigurableApplicationContext context =
                started(TracingSwitch.ENDPOINT + "=http://localhost:1/v1/traces")) {
            assertThat(context.getBeanProvider(Tracer.class).stream()).isNotEmpty();
            assertThat(context.containsBean("otlpHttpSpanExporter")).isTrue();
        }
    }

    @Test
    void aTraceparentIsReadAsItIsWritten() {
        try (ConfigurableApplicationContext context = started("management.opentelemetry.enabled=true")) {
            Tracer tracer = context.getBean(Tracer.class);
            Optional<TraceContext> read = TraceParent.read(PARENT, tracer);

            assertThat(read.map(TraceParent::of)).contains(PARENT);
            assertThat(TraceParent.read("00-zz-zz-01", tracer)).isEmpty();
        }
    }

    private static ConfigurableApplicationContext started(String... properties) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties("spring.main.banner-mode=off")
                .properties(properties)
                .run();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}
}
