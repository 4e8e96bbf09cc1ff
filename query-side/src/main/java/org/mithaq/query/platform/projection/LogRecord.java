package org.mithaq.query.platform.projection;

import java.util.zip.CRC32C;
import org.mithaq.events.Envelope;

/**
 * An envelope with its place in the log.
 *
 * @param offset the Kafka offset in its partition
 * @param bytes as stored
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record LogRecord(long offset, byte[] bytes, Envelope envelope) {

    String coalition() {
        return envelope.coalition().value();
    }

    /** CRC-32C of the bytes, in hexadecimal: tells a repeated record from another one in its place. */
    String checksum() {
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        return Long.toHexString(crc.getValue());
    }
}
