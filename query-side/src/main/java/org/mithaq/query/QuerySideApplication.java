package org.mithaq.query;

import java.util.Map;
import org.mithaq.text.SystemLocale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The query side as a process of its own; its port is {@code server.port}. */
@EnableAutoConfiguration
@Import(QuerySide.class)
public final class QuerySideApplication {

    private QuerySideApplication() {}

    /** The weakest of all settings; a reader of changes keeps the thread of its request. */
    static final Map<String, Object> DEFAULTS = Map.of(
            "spring.application.name", "mithaq-query-side",
            "spring.threads.virtual.enabled", "true",
            "management.endpoints.web.exposure.include", "health,prometheus",
            "management.endpoint.health.group.readiness.include", "readinessState,views",
            "management.endpoint.health.status.order", "down,out-of-service,held,up,unknown");

    public static void main(String[] arguments) {
        SystemLocale.leave();
        SpringApplication application = new SpringApplication(QuerySideApplication.class);
        application.setDefaultProperties(DEFAULTS);
        application.run(arguments);
    }
}
