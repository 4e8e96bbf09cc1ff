package org.mithaq.command.outreach;

import java.time.Instant;
import org.axonframework.messaging.Message;
import org.mithaq.command.platform.axon.Commands;
import org.mithaq.query.minutes.Minutes;

/** Knows the query side, the platform, Axon and the time. */
public record OffendingFeature(Minutes minutes, Commands commands, Message<?> message) {

    Instant now() {
        return Instant.now();
    }
}
