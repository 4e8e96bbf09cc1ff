package org.mithaq.command.platform.log;

import org.jspecify.annotations.Nullable;

/**
 * What the log needs to know of an event.
 *
 * @param aggregateId the coalition, which is the key of the record and picks its partition
 * @param sequence Axon's sequence number, from 0 (a codec whose stored form counts from 1 subtracts 1)
 * @param commandId the command that caused the event, or {@code null}
 */
public record EventHead(
        String aggregateId, long sequence, @Nullable String commandId) {}
