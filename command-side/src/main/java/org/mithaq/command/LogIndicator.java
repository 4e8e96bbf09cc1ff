package org.mithaq.command;

import org.mithaq.command.platform.log.KafkaEventStorageEngine;
import org.mithaq.command.platform.log.LogHealth;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether commands can be taken: up while this process is the writer of the log and Kafka answers; out of service while
 * that is being brought about or is unknown; down when another writer has taken over, or the log is damaged.
 */
final class LogIndicator implements HealthIndicator {

    private final KafkaEventStorageEngine log;

    LogIndicator(KafkaEventStorageEngine log) {
        this.log = log;
    }

    @Override
    public Health health() {
        LogHealth health = log.health();
        return Health.status(status(health))
                .withDetail("state", health.state())
                .withDetail("waiting", health.waiting())
                .withDetail("indexReachable", health.indexReachable())
                .withDetail("indexLag", health.indexLag())
                .build();
    }

    static Status status(LogHealth health) {
        return switch (health.state()) {
            case ACCEPTING, INDEX_BEHIND -> Status.UP;
            case STANDING_BY, TAKING_OVER, RECOVERING -> Status.OUT_OF_SERVICE;
            case FENCED, FAILED, CLOSED -> Status.DOWN;
        };
    }
}
