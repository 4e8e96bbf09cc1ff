package org.mithaq.command.platform.log.index;

/**
 * Which log an index belongs to. A topic that was deleted and created again has another topic id.
 *
 * @param clusterId the Kafka cluster
 * @param topicId the Kafka topic id
 */
public record LogIdentity(String clusterId, String topicId) {}
