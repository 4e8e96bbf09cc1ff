package org.mithaq.events;

import java.time.Instant;

/**
 * One record of a coalition's log, as it is read.
 *
 * @param id unique id of the record (CloudEvents {@code id})
 * @param coalition the stream
 * @param sequence 1, 2, 3, … without a gap within the coalition
 * @param recordedAt when the server recorded it (CloudEvents {@code time})
 * @param command the command that caused it
 * @param correlation what ties together records of one undertaking, such as an import; the command's id by default
 * @param meta the circumstances
 * @param event what happened
 */
public record Envelope(
        String id,
        CoalitionId coalition,
        long sequence,
        Instant recordedAt,
        CommandStamp command,
        String correlation,
        Meta meta,
        Event event) {}
