package org.mithaq.command.platform.log.index;

import org.jspecify.annotations.Nullable;

/**
 * One committed event of the log.
 *
 * @param aggregateId the coalition, which is the key of the Kafka record
 * @param sequence Axon's sequence number, dense from 0 in each coalition
 * @param commandId the command that caused it, or {@code null}
 * @param value the stored bytes; shared, never to be changed
 * @param offset the Kafka offset; sparse, since transaction markers take offsets too
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are the event; equality is never asked of this record
public record StoredEvent(
        String aggregateId, long sequence, @Nullable String commandId, byte[] value, long offset) {}
