package org.mithaq.command.platform.log;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;

/** The stored form of a snapshot. Must be thread-safe. Snapshots may be lost at any time; they only save reading. */
public interface SnapshotCodec {

    /** The bytes to store. */
    byte[] encode(DomainEventMessage<?> snapshot);

    /** The snapshot, or empty if it is of a form that is no longer used, upon which the coalition is read in full. */
    Optional<DomainEventMessage<?>> decode(byte[] value);
}
