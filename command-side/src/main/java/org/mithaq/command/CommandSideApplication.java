package org.mithaq.command;

import java.util.Map;
import org.mithaq.text.SystemLocale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * The command side in a process of its own. It needs {@code mithaq.kafka.bootstrap-servers}, {@code mithaq.mongo.uri}
 * and whose tokens it takes, such as {@code mithaq.security.jwk-set}.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(CommandEngine.class)
public class CommandSideApplication {

    /** The weakest of all settings; a command waits for the log on the thread of its request. */
    private static final Map<String, Object> DEFAULTS = Map.of(
            "spring.application.name", "mithaq-command-side",
            "spring.threads.virtual.enabled", "true",
            "management.endpoints.web.exposure.include", "health,prometheus",
            "management.endpoint.health.group.readiness.include", "readinessState,log");

    public static void main(String[] args) {
        SystemLocale.leave();
        SpringApplication application = new SpringApplication(CommandSideApplication.class);
        application.setDefaultProperties(DEFAULTS);
        application.run(args);
    }
}
