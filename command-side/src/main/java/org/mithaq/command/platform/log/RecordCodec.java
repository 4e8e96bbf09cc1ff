package org.mithaq.command.platform.log;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * The stored form of an event. Must be thread-safe. The log stores the bytes that {@link #encode} gives and never writes
 * an event a second time, so {@link #decode} must read every form that was ever written.
 */
public interface RecordCodec {

    /** The bytes to store. Called once for each event. */
    LogRecord encode(DomainEventMessage<?> event);

    /**
     * The event of stored bytes.
     *
     * @throws RuntimeException if the bytes are not an event; the log then stops rather than skip it
     */
    DomainEventMessage<?> decode(byte[] value);

    /** The events of stored bytes, for a codec that reads an old event as none or as several new ones. */
    default List<DomainEventMessage<?>> decodeAll(byte[] value) {
        return List.of(decode(value));
    }

    /** What the log needs to know of stored bytes; cheaper than {@link #decode}. */
    EventHead head(byte[] value);
}
