package org.mithaq.command.platform.log;

import java.time.Instant;
import java.util.Map;

/**
 * An event in the form in which it is stored.
 *
 * @param head whose key and sequence the record carries
 * @param timestamp the timestamp of the Kafka record
 * @param value the bytes to store; not to be changed afterwards
 * @param headers Kafka record headers, such as {@code content-type}; UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are the event; equality is never asked of this record
public record LogRecord(EventHead head, Instant timestamp, byte[] value, Map<String, String> headers) {

    public LogRecord {
        headers = Map.copyOf(headers);
    }

    /** The key of the Kafka record: the coalition. */
    public String key() {
        return head.aggregateId();
    }
}
