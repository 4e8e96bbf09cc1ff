package org.mithaq.query.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a webhook is.
 *
 * @param sequence the last one of the coalition that needs no more sending
 * @param failures attempts in a row that failed
 * @param failingSince the first of them
 * @param nextAttempt not before then
 * @param trouble what went wrong the last time
 * @param disabled whether it was switched off, after failing for too long or because its receiver is gone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryState(
        long sequence,
        int failures,
        @Nullable Instant failingSince,
        @Nullable Instant nextAttempt,
        @Nullable String trouble,
        boolean disabled) {

    /** Nothing before that sequence is sent. */
    static DeliveryState before(long sequence) {
        return new DeliveryState(sequence - 1, 0, null, null, null, false);
    }

    DeliveryState delivered(long upTo) {
        return new DeliveryState(upTo, 0, null, null, null, false);
    }

    /** @param asked the pause for which the receiver asked */
    DeliveryState failed(Instant now, String why, Duration asked, WebhookSettings settings) {
        Instant since = failingSince == null ? now : failingSince;
        boolean over = !since.plus(settings.giveUpAfter()).isAfter(now);
        Instant next = now.plus(settings.pause(failures + 1, asked));
        return new DeliveryState(sequence, failures + 1, since, next, why, over);
    }

    DeliveryState gone(Instant now) {
        return new DeliveryState(sequence, failures + 1, now, null, "410 Gone", true);
    }

    boolean due(Instant now) {
        return !disabled && (nextAttempt == null || !now.isBefore(nextAttempt));
    }
}
