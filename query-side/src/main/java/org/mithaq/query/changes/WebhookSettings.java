package org.mithaq.query.changes;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Webhooks as configured.
 *
 * @param privateAddresses whether they may be sent within this machine and its network
 * @param firstPause before an attempt is repeated; every further pause is twice as long
 * @param longestPause what pauses grow to
 * @param giveUpAfter how long one may fail before it is switched off
 */
@ConfigurationProperties("mithaq.webhooks")
record WebhookSettings(
        @DefaultValue List<Webhook> subscriptions,
        @DefaultValue("false") boolean privateAddresses,
        @DefaultValue("5s") Duration firstPause,
        @DefaultValue("1h") Duration longestPause,
        @DefaultValue("5d") Duration giveUpAfter) {

    WebhookSettings {
        if (subscriptions.stream().map(Webhook::id).distinct().count() < subscriptions.size()) {
            throw new IllegalArgumentException("two webhooks have the same id");
        }
    }

    /** The pause after that many failures in a row. */
    Duration pause(int failures) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(failures - 1, 20));
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
