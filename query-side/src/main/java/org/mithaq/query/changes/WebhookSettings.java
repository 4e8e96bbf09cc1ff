package org.mithaq.query.changes;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Webhooks as configured.
 *
 * @param privateAddresses whether they may be sent within this machine and its network
 * @param patience for how long a receiver's whole answer is waited for
 * @param firstPause before an attempt is repeated; every further pause is twice as long
 * @param longestPause what pauses grow to
 * @param giveUpAfter how long one may fail before it is switched off
 */
@ConfigurationProperties("mithaq.webhooks")
record WebhookSettings(
        @DefaultValue List<Webhook> subscriptions,
        @DefaultValue("false") boolean privateAddresses,
        @DefaultValue("15s") Duration patience,
        @DefaultValue("5s") Duration firstPause,
        @DefaultValue("1h") Duration longestPause,
        @DefaultValue("5d") Duration giveUpAfter) {

    WebhookSettings {
        if (subscriptions.stream().map(Webhook::id).distinct().count() < subscriptions.size()) {
            throw new IllegalArgumentException("two webhooks have the same id");
        }
    }

    /** The pause after that many failures in a row; no shorter than the receiver asked for, unless that is too long. */
    Duration pause(int failures, Duration asked) {
        Duration own = firstPause.multipliedBy(1L << Math.min(failures - 1, 20));
        Duration pause = own.compareTo(asked) < 0 ? asked : own;
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
