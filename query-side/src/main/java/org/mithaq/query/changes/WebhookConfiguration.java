package org.mithaq.query.changes;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import java.time.Clock;
import org.mithaq.query.directory.Readings;
import org.mithaq.query.platform.projection.Freshness;
import org.mithaq.query.platform.projection.History;
import org.mithaq.query.platform.projection.Movements;
import org.mithaq.query.platform.projection.ViewDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The webhooks that the configuration names. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookSettings.class)
class WebhookConfiguration {

    @Bean
    Webhooks.Sources webhookSources(Readings readings, History history, Freshness freshness, Movements movements) {
        return new Webhooks.Sources(readings, history, freshness, movements);
    }

    @Bean
    Webhooks webhooks(
            WebhookSettings settings,
            Webhooks.Sources sources,
            ViewDatabase views,
            ObjectProvider<MeterRegistry> meters,
            Clock clock) {
        String process = ProcessHandle.current().pid() + "@" + clock.millis();
        return new Webhooks(
                settings,
                sources,
                new DeliveryStates(views.database(), clock, process),
                meters.getIfAvailable(() -> Metrics.globalRegistry),
                clock);
    }
}
