package org.mithaq.query.platform.projection;

/**
 * How far a coalition's sequence was taken.
 *
 * @param sequence of the last record taken
 * @param offset its Kafka offset
 * @param checksum of its bytes
 */
record Mark(long sequence, long offset, String checksum) {

    static final Mark NONE = new Mark(0, -1, "");

    /**
     * The mark after {@code record}; the same one when the record was taken before.
     *
     * @throws FeedStoppedException when a record is missing before it, or it has a sequence that another record has
     */
    Mark after(LogRecord record) {
        long next = record.envelope().sequence();
        if (next == sequence + 1 && record.offset() > offset) {
            return new Mark(next, record.offset(), record.checksum());
        }
        if (next <= sequence && record.offset() <= offset) {
            return this;
        }
        if (next == sequence && record.checksum().equals(checksum)) {
            return new Mark(next, record.offset(), checksum);
        }
        throw new FeedStoppedException(record.offset(), complaint(record, next));
    }

    private String complaint(LogRecord record, long next) {
        String what =
                next > sequence + 1 ? "a gap in the sequence" : next > sequence ? "another log" : "a repeated sequence";
        return "%s of coalition %s: %d at offset %d follows %d at offset %d"
                .formatted(what, record.coalition(), next, record.offset(), sequence, offset);
    }
}
