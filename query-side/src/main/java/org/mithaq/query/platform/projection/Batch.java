package org.mithaq.query.platform.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.mithaq.events.wire.EventCodec;
import org.mithaq.events.wire.UnreadableRecordException;

/**
 * Records of one partition that were read and decoded, and are to be taken.
 *
 * @param feed the one that was open when they were read
 * @param records as they were read
 * @param decoded up to the first that could not be
 * @param stop at that one
 * @param next where reading goes on behind them
 */
record Batch(
        TopicPartition partition,
        PartitionFeed feed,
        List<ConsumerRecord<byte[], byte[]>> records,
        List<LogRecord> decoded,
        @Nullable FeedStoppedException stop,
        OffsetAndMetadata next) {

    /** So many records are decoded by one thread. */
    private static final int PART = 100;

    private static final EventCodec CODEC = new EventCodec();

    /** What could be decoded of some records, up to the one that could not. */
    private record Part(List<LogRecord> decoded, @Nullable FeedStoppedException stop) {}

    static Batch of(
            TopicPartition partition,
            PartitionFeed feed,
            List<ConsumerRecord<byte[], byte[]>> records,
            OffsetAndMetadata next) {
        List<LogRecord> decoded = new ArrayList<>(records.size());
        FeedStoppedException stop = null;
        for (Part part : AtOnce.each(parts(records), Batch::decode)) {
            if (stop == null) {
                decoded.addAll(part.decoded);
                stop = part.stop;
            }
        }
        return new Batch(partition, feed, records, decoded, stop, next);
    }

    private static List<List<ConsumerRecord<byte[], byte[]>>> parts(List<ConsumerRecord<byte[], byte[]>> records) {
        return IntStream.iterate(0, from -> from < records.size(), from -> from + PART)
                .mapToObj(from -> records.subList(from, Math.min(from + PART, records.size())))
                .toList();
    }

    private static Part decode(List<ConsumerRecord<byte[], byte[]>> part) {
        List<LogRecord> decoded = new ArrayList<>(part.size());
        try {
            part.forEach(record -> decoded.add(decode(record)));
            return new Part(decoded, null);
        } catch (FeedStoppedException unreadable) {
            return new Part(decoded, unreadable);
        }
    }

    private static LogRecord decode(ConsumerRecord<byte[], byte[]> record) {
        try {
            return new LogRecord(record.offset(), record.value(), CODEC.decode(record.value()));
        } catch (UnreadableRecordException unreadable) {
            throw new FeedStoppedException(record.offset(), String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    /** The offset of its first record: everything before it was read earlier. */
    long first() {
        return records.getFirst().offset();
    }
}
